SELECT * FROM reunion WHERE concertation_id = :id ORDER BY debut, numero_interne
