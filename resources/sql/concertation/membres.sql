SELECT * FROM membre WHERE concertation_id = :id ORDER BY rang, numero_interne
