SELECT correspondance FROM import_candidats WHERE recrutement_id = :recrutement ORDER BY numero_interne DESC LIMIT 1
