SELECT k.id, k.contribution, v.code_id, k.valeur, k.codeur FROM codage k JOIN code_en_vigueur v ON v.id = k.code_id
WHERE k.consultation_id = :consultation AND k.rang = :rang AND k.origine = 'arbitrage' AND k.echantillon_id IS NULL
