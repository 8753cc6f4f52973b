-- Everything a person said of a code in a text, also that it does not apply.
SELECT k.id, k.valeur, coalesce(v.code_id, '') AS code_id, k.code_id IS NULL AS sans_code FROM codage k
LEFT JOIN code_en_vigueur v ON v.id = k.code_id
WHERE k.contribution = :numero AND k.consultation_id = :consultation AND k.rang = :rang
  AND ((:echantillon = '' AND k.echantillon_id IS NULL) OR (k.echantillon_id = :echantillon AND k.codeur = :codeur))
