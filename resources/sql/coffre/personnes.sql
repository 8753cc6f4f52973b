SELECT count(*) AS nombre FROM candidat d JOIN recrutement r ON r.id = d.recrutement_id
WHERE r.concertation_id = :concertation
