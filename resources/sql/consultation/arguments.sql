SELECT id, parent_id, genre, texte, rang FROM argument WHERE concertation_id = :concertation
ORDER BY parent_id, rang, numero_interne
