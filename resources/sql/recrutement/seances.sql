SELECT * FROM seance WHERE recrutement_id = :recrutement ORDER BY rang, numero_interne
