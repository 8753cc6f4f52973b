-- What is set aside of one contribution, an answer a row.
SELECT DISTINCT r.rang, coalesce(q.libelle, '') AS libelle, c.identifiant,
       r.contribution IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = :concertation) AS entiere
FROM reponse_ecartee r JOIN contribution c ON c.numero = r.contribution
JOIN chargement_actif a ON a.numero = c.chargement
LEFT JOIN question q ON q.consultation_id = a.consultation_id AND q.rang = r.rang
WHERE r.concertation_id = :concertation AND r.contribution = :numero ORDER BY r.rang
