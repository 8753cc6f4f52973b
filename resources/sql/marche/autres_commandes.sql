-- Ordered on a lot by every bon but one.
SELECT COALESCE(SUM(x.ht_centimes), 0) AS ht_centimes
FROM bon b
JOIN attribution a ON a.id = b.attribution_id
JOIN bon_total x ON x.bon_id = b.id
WHERE a.lot_id = :lot_id AND b.id <> :bon_id AND b.statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
