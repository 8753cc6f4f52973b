SELECT count(*) AS nombre FROM contribution_courante WHERE concertation_id = :concertation
