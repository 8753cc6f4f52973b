-- Avenants that count: notified, not cancelled.
SELECT id FROM bon
WHERE avenant_de = :bon_id AND statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
ORDER BY rang_avenant
