SELECT id, candidat_a, candidat_b FROM foyer_examen WHERE recrutement_id = :recrutement
