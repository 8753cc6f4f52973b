-- Each code of each text, once; those of a replaced contribution do not count.
SELECT DISTINCT r.contribution, r.rang, r.code_id,
       r.contribution IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = :concertation)
       OR (r.contribution, r.rang) IN (SELECT contribution, rang FROM reponse_ecartee WHERE concertation_id = :concertation) AS ecartee
FROM codage_retenu r JOIN contribution_courante c ON c.numero = r.contribution
WHERE r.concertation_id = :concertation ORDER BY r.contribution, r.rang
