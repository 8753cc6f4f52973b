-- :expression is built by concertation::expressionFts, never the user's text.
SELECT id, titre, beneficiaire FROM concertation
WHERE numero_interne IN (SELECT rowid FROM concertation_fts WHERE concertation_fts MATCH :expression)
   OR id IN (SELECT concertation_id FROM bon
             WHERE numero_interne IN (SELECT rowid FROM bon_fts WHERE bon_fts MATCH :expression))
ORDER BY id DESC LIMIT :nombre
