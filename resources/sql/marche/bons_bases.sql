-- Base HT per bon and rate, in the order of bon_id: what the totals of the list are made of.
SELECT bon_id, taux_tva, SUM(ht_centimes) AS base_centimes, COUNT(*) AS lignes
FROM bon_ligne_total
WHERE :bon_id = '' OR bon_id = :bon_id
GROUP BY bon_id, taux_tva
