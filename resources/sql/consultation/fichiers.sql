-- The files that a consultation was read from.
SELECT fichier, empreinte, nouvelles + modifiees AS contributions FROM import_contributions
WHERE consultation_id = :consultation AND retire_le IS NULL ORDER BY importe_le, numero_interne
