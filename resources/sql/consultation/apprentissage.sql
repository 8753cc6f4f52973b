-- What people said of each text, for the classifier to learn from: one row a code, '' when nothing applied. Accepted by
-- threshold or by rule alone is not said by a person.
SELECT k.contribution, k.codeur, coalesce(v.code_id, '') AS code_id FROM codage k
LEFT JOIN code_en_vigueur v ON v.id = k.code_id
WHERE k.valeur = 1 AND k.consultation_id = :consultation AND k.rang = :rang AND k.echantillon_id IS NULL
UNION
SELECT g.contribution, g.codeur, coalesce(v.code_id, '') FROM codage_lot l JOIN chargement c ON c.id = l.id
JOIN codage_lot_ligne g ON g.chargement = c.numero LEFT JOIN code_en_vigueur v ON v.id = g.code_id
WHERE l.genre = 'fichier' AND l.retire_le IS NULL AND l.consultation_id = :consultation AND l.rang = :rang
ORDER BY 1, 2, 3
