-- What each coder said of each text: one row a code, '' when nothing applied. Of a sample, or of all that people coded in
-- the open and of imported codings.
SELECT k.contribution, k.codeur, coalesce(v.code_id, '') AS code_id FROM codage k
LEFT JOIN code_en_vigueur v ON v.id = k.code_id
WHERE k.valeur = 1 AND k.consultation_id = :consultation AND k.rang = :rang
  AND ((:echantillon = '' AND k.echantillon_id IS NULL AND k.origine = 'humain') OR k.echantillon_id = :echantillon)
UNION
SELECT g.contribution, g.codeur, coalesce(v.code_id, '') FROM codage_lot l JOIN chargement c ON c.id = l.id
JOIN codage_lot_ligne g ON g.chargement = c.numero LEFT JOIN code_en_vigueur v ON v.id = g.code_id
WHERE :echantillon = '' AND l.genre = 'fichier' AND l.retire_le IS NULL AND l.consultation_id = :consultation AND l.rang = :rang
ORDER BY 1, 2, 3
