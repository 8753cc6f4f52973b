-- Texts of each code; those of a replaced contribution do not count.
SELECT r.code_id, count(DISTINCT r.contribution || ':' || r.rang) AS textes FROM codage_retenu r
JOIN contribution_courante c ON c.numero = r.contribution
WHERE r.concertation_id = :concertation GROUP BY r.code_id
