SELECT id, seance_id, candidat_id, present FROM presence WHERE recrutement_id = :recrutement
