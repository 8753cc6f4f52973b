SELECT * FROM jalon WHERE concertation_id = :id ORDER BY debut, numero_interne
