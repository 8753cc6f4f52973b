SELECT id, recommandations FROM frequentation_bilan WHERE concertation_id = :concertation AND debut = :debut
