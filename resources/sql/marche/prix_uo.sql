-- The price of one UO asked by every titulaire whose lot runs on the day.
SELECT attribution.id AS attribution_id, titulaire.raison_sociale AS titulaire, attribution.rang,
       version_prix.id AS version_prix_id, version_prix.date_effet,
       prix.code, prix.pu_ht_centimes, prix.pu_ht_sans_fichier_centimes
FROM attribution
JOIN titulaire ON titulaire.id = attribution.titulaire_id
JOIN lot ON lot.id = attribution.lot_id
JOIN version_prix ON version_prix.id = (
    SELECT latest.id FROM version_prix AS latest
    WHERE latest.attribution_id = attribution.id AND latest.date_effet <= :jour
    ORDER BY latest.date_effet DESC, latest.id DESC LIMIT 1)
JOIN prix ON prix.version_prix_id = version_prix.id AND prix.code = :code
WHERE lot.debut <= :jour AND lot.fin >= :jour
ORDER BY attribution.rang, titulaire.raison_sociale;
