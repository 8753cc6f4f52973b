-- Which files were imported, by the SHA-256 of their bytes; the last time of each.
SELECT empreinte, max(importe_le) AS importe_le FROM import_candidats
WHERE recrutement_id = :recrutement AND empreinte <> '' GROUP BY empreinte
