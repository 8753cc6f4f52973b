-- Each parameter narrows; an empty one does not.
SELECT attribution.id, attribution.lot_id, attribution.titulaire_id, attribution.rang,
       titulaire.raison_sociale AS titulaire, titulaire.siret,
       lot.numero AS lot, lot.debut AS lot_debut, lot.fin AS lot_fin,
       accord_cadre.id AS accord_cadre_id, accord_cadre.numero AS accord_cadre,
       (SELECT count(*) FROM version_prix WHERE version_prix.attribution_id = attribution.id) AS versions,
       (SELECT count(*) FROM bon WHERE bon.attribution_id = attribution.id) AS bons
FROM attribution
JOIN titulaire ON titulaire.id = attribution.titulaire_id
JOIN lot ON lot.id = attribution.lot_id
JOIN accord_cadre ON accord_cadre.id = lot.accord_cadre_id
WHERE (:id = '' OR attribution.id = :id)
  AND (:lot_id = '' OR attribution.lot_id = :lot_id)
  AND (:accord_cadre_id = '' OR lot.accord_cadre_id = :accord_cadre_id)
  AND (:titulaire_id = '' OR attribution.titulaire_id = :titulaire_id)
ORDER BY accord_cadre.debut DESC, accord_cadre.numero, lot.numero, lot.debut, attribution.rang, attribution.id;
