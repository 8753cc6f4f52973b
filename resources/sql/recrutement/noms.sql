-- Every recruitment by its name, without counting anything; latest first.
SELECT r.id, r.libelle, c.titre AS concertation
FROM recrutement r JOIN concertation c ON c.id = r.concertation_id
ORDER BY r.id DESC
