SELECT r.*, c.titre AS concertation
FROM recrutement r JOIN concertation c ON c.id = r.concertation_id
WHERE r.id = :id
