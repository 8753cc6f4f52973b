SELECT id, fait_le, k, json_extract(parametres, '$.question') AS question
FROM classement WHERE concertation_id = :concertation ORDER BY fait_le, numero_interne
