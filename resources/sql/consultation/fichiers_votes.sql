-- The files that a scrutin was read from.
SELECT fichier, empreinte, nouveaux + changes AS votes FROM import_votes
WHERE scrutin_id = :scrutin AND retire_le IS NULL ORDER BY importe_le, numero_interne
