SELECT id, fait_le, k, parametres, resultat FROM classement WHERE concertation_id = :concertation ORDER BY fait_le, numero_interne
