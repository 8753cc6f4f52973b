SELECT b.id AS bon_id, a.lot_id, SUM(fl.montant_ht_centimes) AS facture_centimes,
       COALESCE(SUM(CASE WHEN f.payee_le IS NOT NULL THEN fl.montant_ht_centimes END), 0) AS paye_centimes
FROM facture_ligne fl
JOIN facture f ON f.id = fl.facture_id
JOIN bon_ligne g ON g.id = fl.ligne_id
JOIN bon b ON b.id = g.bon_id
JOIN attribution a ON a.id = b.attribution_id
WHERE b.statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
GROUP BY b.id
