SELECT id, consultation_id, rang, graine, codeurs, numeros, population, tire_le, clos_le FROM codage_echantillon
WHERE concertation_id = :concertation ORDER BY tire_le, numero_interne
