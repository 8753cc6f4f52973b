SELECT id, parent_id, libelle, definition, inclusion, exclusion, rang, touche FROM code
WHERE concertation_id = :concertation AND fusion_id IS NULL AND retire_le IS NULL ORDER BY rang, numero_interne
