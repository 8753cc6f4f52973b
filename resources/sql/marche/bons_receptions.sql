-- Receipts with the price of their line, line by line: delivered amounts are priced on the summed quantity.
SELECT b.id AS bon_id, a.lot_id, r.ligne_id, r.quantite_num, r.quantite_den, r.refaction_centimes,
       g.pu_ht_centimes
FROM reception r
JOIN bon_ligne g ON g.id = r.ligne_id
JOIN bon b ON b.id = g.bon_id
JOIN attribution a ON a.id = b.attribution_id
WHERE b.statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
ORDER BY r.ligne_id
