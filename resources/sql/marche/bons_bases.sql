-- Base HT per bon and rate, in the order of bon_id: what the totals of the list are made of.
SELECT bon_id, taux_tva, SUM(ht_centimes) AS base_centimes, COUNT(*) AS lignes
FROM bon_ligne_total
GROUP BY bon_id, taux_tva
