-- Réfactions decided on livrables (CCAG-PI, art. 29.3), by bon or avenant.
SELECT b.id AS bon_id, SUM(v.refaction_centimes) AS refaction_centimes
FROM livrable_version v
JOIN bon b ON b.id = v.bon_id
WHERE v.decision = 'refaction' AND b.statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
GROUP BY b.id
