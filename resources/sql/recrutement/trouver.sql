SELECT r.id, r.libelle, c.titre
FROM recrutement r JOIN concertation c ON c.id = r.concertation_id
WHERE r.id = :texte OR r.libelle = :texte OR c.titre = :texte OR c.id = :texte
ORDER BY r.id
