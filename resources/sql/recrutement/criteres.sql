SELECT * FROM critere WHERE recrutement_id = :recrutement ORDER BY rang, id
