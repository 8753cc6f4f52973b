-- Per lot and period: ordered (notified and following, avenants included, cancelled ones left out) and drafts.
SELECT l.id AS lot_id, l.accord_cadre_id, ac.numero AS accord_cadre, l.numero AS lot, l.debut, l.fin,
       l.maximum_ht_centimes,
       COALESCE(SUM(CASE WHEN b.statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
                         THEN x.ht_centimes END), 0) AS commande_centimes,
       COALESCE(SUM(CASE WHEN b.statut IN ('brouillon', 'a_signer') THEN x.ht_centimes END), 0)
           AS preparation_centimes,
       COUNT(CASE WHEN b.statut IN ('notifie', 'en_cours', 'service_fait', 'solde') AND b.avenant_de IS NULL
                  THEN 1 END) AS bons
FROM lot l
JOIN accord_cadre ac ON ac.id = l.accord_cadre_id
LEFT JOIN attribution a ON a.lot_id = l.id
LEFT JOIN bon b ON b.attribution_id = a.id
LEFT JOIN bon_total x ON x.bon_id = b.id
WHERE :lot_id = '' OR l.id = :lot_id
GROUP BY l.id
ORDER BY ac.numero, l.numero, l.debut
