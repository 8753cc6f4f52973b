SELECT count(*) AS nombre FROM candidat WHERE recrutement_id = :recrutement
