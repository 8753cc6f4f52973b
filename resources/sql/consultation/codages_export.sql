-- Every code that counts for a text of a field, with who or what gave it.
SELECT r.contribution, c.identifiant, r.code_id, r.codeur, r.origine, r.plan_cite,
       r.contribution IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = (SELECT concertation_id FROM consultation WHERE id = :consultation))
       OR r.contribution IN (SELECT contribution FROM reponse_ecartee WHERE rang = :rang AND concertation_id = (SELECT concertation_id FROM consultation WHERE id = :consultation)) AS ecartee
FROM codage_retenu r JOIN contribution_courante c ON c.numero = r.contribution
WHERE r.consultation_id = :consultation AND r.rang = :rang
ORDER BY r.contribution, r.code_id, r.origine, r.codeur
