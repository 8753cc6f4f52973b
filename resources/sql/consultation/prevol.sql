SELECT id, fait_le, parametres, bilan, imports FROM prevol
WHERE concertation_id = :concertation AND retire_le IS NULL ORDER BY fait_le DESC, numero_interne DESC LIMIT 1
