-- Of one code of a batch, the surest first. 'oui' and 'non': a person decided of this one.
SELECT p.contribution, p.score, p.accepte = 1 AS accepte, p.refuse,
       EXISTS (SELECT 1 FROM codage k JOIN code_en_vigueur w ON w.id = k.code_id WHERE k.contribution = p.contribution
               AND k.consultation_id = p.consultation_id AND k.rang = p.rang AND k.valeur = 1 AND w.code_id = p.code_id
               AND k.echantillon_id IS NULL) AS pose
FROM codage_propose p WHERE p.lot_id = :lot AND p.code_id = :code
  AND p.contribution IN (SELECT numero FROM contribution_courante)
ORDER BY p.score DESC, p.contribution LIMIT :nombre
