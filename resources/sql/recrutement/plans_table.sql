SELECT * FROM plan_table WHERE recrutement_id = :recrutement ORDER BY numero_interne DESC
