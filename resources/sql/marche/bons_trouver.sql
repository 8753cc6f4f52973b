-- The latest for a command palette: by number or object first, then those of the concertations found.
-- texte: an FTS5 query.
WITH propre AS (
    SELECT rowid AS numero_interne, 0 AS place FROM bon_fts WHERE bon_fts MATCH :texte
    ORDER BY rowid DESC LIMIT :nombre
),
sujet AS (
    SELECT rowid AS numero_interne FROM concertation_fts WHERE concertation_fts MATCH :texte
    ORDER BY rowid DESC LIMIT :nombre
),
trouve AS (
    SELECT numero_interne, place FROM propre
    UNION ALL
    SELECT b.numero_interne, 1
    FROM sujet JOIN concertation k ON k.numero_interne = sujet.numero_interne
    JOIN bon b ON b.concertation_id = k.id
)
SELECT b.id, b.numero, b.objet, b.lot, k.titre AS concertation
FROM trouve
JOIN bon b ON b.numero_interne = trouve.numero_interne
JOIN concertation k ON k.id = b.concertation_id
GROUP BY b.numero_interne
ORDER BY min(place), b.numero_interne DESC
LIMIT :nombre
