SELECT id, genre, titre, commentaire, parametres, rang FROM synthese_element
WHERE concertation_id = :concertation ORDER BY rang, numero_interne
