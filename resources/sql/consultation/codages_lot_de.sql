SELECT DISTINCT p.code_id, p.genre, p.accepte FROM codage_propose p
WHERE p.contribution = :numero AND p.consultation_id = :consultation AND p.rang = :rang AND p.refuse = 0
