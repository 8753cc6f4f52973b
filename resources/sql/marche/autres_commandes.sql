-- Ordered on a lot by every bon but one.
SELECT COALESCE(SUM((SELECT SUM(g.ht_centimes) FROM bon_ligne_total g WHERE g.bon_id = b.id)), 0) AS ht_centimes
FROM attribution a
JOIN bon b ON b.attribution_id = a.id
WHERE a.lot_id = :lot_id AND b.id <> :bon_id AND b.statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
