-- Texts of each code of a field; those set aside are left out unless all are asked for.
SELECT r.code_id, count(DISTINCT r.contribution) AS textes FROM codage_retenu r
JOIN contribution_courante c ON c.numero = r.contribution
WHERE :echantillon = '' AND r.consultation_id = :consultation AND r.rang = :rang
  AND (:toutes = 1 OR (r.contribution NOT IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = (SELECT concertation_id FROM consultation WHERE id = :consultation))
       AND r.contribution NOT IN (SELECT contribution FROM reponse_ecartee WHERE rang = :rang AND concertation_id = (SELECT concertation_id FROM consultation WHERE id = :consultation))))
GROUP BY r.code_id
UNION ALL
SELECT v.code_id, count(DISTINCT k.contribution) FROM codage k JOIN code_en_vigueur v ON v.id = k.code_id
WHERE k.echantillon_id = :echantillon AND k.codeur = :codeur AND k.valeur = 1 GROUP BY v.code_id
