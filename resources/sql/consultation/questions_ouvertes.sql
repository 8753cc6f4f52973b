SELECT s.id AS consultation_id, s.libelle AS consultation, q.libelle, q.rang
FROM question q JOIN consultation s ON s.id = q.consultation_id
WHERE s.concertation_id = :concertation AND q.genre = 'texte' AND q.attribut = 0 ORDER BY s.cree_le, s.numero_interne, q.rang
