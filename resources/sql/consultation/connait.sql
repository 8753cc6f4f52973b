SELECT 1 AS connue FROM chargement_actif a JOIN contribution c ON c.chargement = a.numero AND c.cle = :cle
WHERE a.concertation_id = :concertation LIMIT 1
