-- Per lot and period: ordered (notified and following, avenants included, cancelled ones left out) and drafts.
WITH montant AS MATERIALIZED (
    SELECT a.lot_id, b.statut, b.avenant_de,
           (SELECT SUM(g.ht_centimes) FROM bon_ligne_total g WHERE g.bon_id = b.id) AS ht_centimes
    FROM attribution a
    JOIN bon b ON b.attribution_id = a.id
    WHERE :lot_id = '' OR a.lot_id = :lot_id
)
SELECT l.id AS lot_id, l.accord_cadre_id, ac.numero AS accord_cadre, l.numero AS lot, l.debut, l.fin,
       l.maximum_ht_centimes,
       COALESCE(SUM(CASE WHEN m.statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
                         THEN m.ht_centimes END), 0) AS commande_centimes,
       COALESCE(SUM(CASE WHEN m.statut IN ('brouillon', 'a_signer') THEN m.ht_centimes END), 0)
           AS preparation_centimes,
       COUNT(CASE WHEN m.statut IN ('notifie', 'en_cours', 'service_fait', 'solde') AND m.avenant_de IS NULL
                  THEN 1 END) AS bons
FROM lot l
JOIN accord_cadre ac ON ac.id = l.accord_cadre_id
LEFT JOIN montant m ON m.lot_id = l.id
WHERE :lot_id = '' OR l.id = :lot_id
GROUP BY l.id
ORDER BY ac.numero, l.numero, l.debut
