SELECT id, genre, motif FROM code_regle WHERE code_id = :code ORDER BY numero_interne
