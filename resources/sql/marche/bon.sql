-- One bon with the names that its references stand for.
SELECT b.*, k.titre AS concertation, k.beneficiaire,
       parent.numero AS numero_initial,
       l.id AS lot_id, l.debut AS lot_debut, l.fin AS lot_fin, l.maximum_ht_centimes AS lot_maximum,
       ac.id AS accord_cadre_id, ac.numero AS accord_cadre, ac.objet AS accord_cadre_objet,
       t.id AS titulaire_id, t.raison_sociale AS titulaire, t.siret AS titulaire_siret,
       t.adresse AS titulaire_adresse, t.contact AS titulaire_contact, t.courriel AS titulaire_courriel,
       v.libelle AS version_prix, v.date_effet AS version_prix_effet
FROM bon b
JOIN concertation k ON k.id = b.concertation_id
LEFT JOIN bon parent ON parent.id = b.avenant_de
LEFT JOIN attribution a ON a.id = b.attribution_id
LEFT JOIN lot l ON l.id = a.lot_id
LEFT JOIN accord_cadre ac ON ac.id = l.accord_cadre_id
LEFT JOIN titulaire t ON t.id = a.titulaire_id
LEFT JOIN version_prix v ON v.id = b.version_prix_id
WHERE b.id = :id
