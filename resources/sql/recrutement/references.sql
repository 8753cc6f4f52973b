SELECT r.*, l.libelle AS ligne, l.effectif
FROM reference_population r LEFT JOIN reference_ligne l ON l.reference_id = r.id
WHERE (:critere = '' OR r.critere = :critere) AND (:id = '' OR r.id = :id)
ORDER BY r.libelle, r.id, l.rang, l.id
