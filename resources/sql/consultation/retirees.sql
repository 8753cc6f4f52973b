-- Of imports that were undone, and may be done again.
SELECT c.numero, c.cle FROM contribution c JOIN chargement l ON l.numero = c.chargement
JOIN import_contributions i ON i.id = l.id
WHERE i.consultation_id = :consultation AND i.retire_le IS NOT NULL
