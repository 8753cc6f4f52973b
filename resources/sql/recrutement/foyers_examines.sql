SELECT candidat_a, candidat_b, meme FROM foyer_examen WHERE recrutement_id = :recrutement ORDER BY numero_interne
