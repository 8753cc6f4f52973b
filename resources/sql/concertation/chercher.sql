-- :expression is built by concertation::expressionFts, never the user's text.
SELECT id FROM concertation
WHERE numero_interne IN (SELECT rowid FROM concertation_fts WHERE concertation_fts MATCH :expression)
UNION
SELECT concertation_id FROM bon
WHERE numero_interne IN (SELECT rowid FROM bon_fts WHERE bon_fts MATCH :expression)
