-- The same of one bon.
SELECT bon_id, taux_tva, SUM(ht_centimes) AS base_centimes, COUNT(*) AS lignes
FROM bon_ligne_total
WHERE bon_id = :bon_id
GROUP BY bon_id, taux_tva
