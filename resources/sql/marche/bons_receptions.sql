-- Receipts of the bons that count.
SELECT r.ligne_id, r.quantite_num, r.quantite_den, r.refaction_centimes
FROM reception r
JOIN bon_ligne g ON g.id = r.ligne_id
JOIN bon b ON b.id = g.bon_id
WHERE b.statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
ORDER BY r.ligne_id
