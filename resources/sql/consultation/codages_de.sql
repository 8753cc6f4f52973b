-- Codes that count for these texts, in the order in which they were given; '' in code_id: read, nothing applies. In a
-- sample, those of one coder alone.
SELECT k.id, k.contribution, coalesce(v.code_id, '') AS code_id, k.codeur, k.origine, k.numero_interne AS ordre
FROM codage k LEFT JOIN code_en_vigueur v ON v.id = k.code_id
WHERE k.contribution IN (SELECT value FROM json_each(:numeros)) AND k.consultation_id = :consultation AND k.rang = :rang
  AND k.valeur = 1 AND (k.code_id IS NULL OR v.code_id IS NOT NULL)
  AND ((:echantillon = '' AND k.echantillon_id IS NULL) OR (k.echantillon_id = :echantillon AND k.codeur = :codeur))
UNION ALL
SELECT '', p.contribution, p.code_id, p.codeur, p.genre, 0
FROM codage_propose p
WHERE :echantillon = '' AND p.contribution IN (SELECT value FROM json_each(:numeros)) AND p.consultation_id = :consultation
  AND p.rang = :rang AND p.accepte = 1 AND p.refuse = 0
ORDER BY 2, 6, 1
