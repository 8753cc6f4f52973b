SELECT id, jour, visites, visiteurs, actions, rebonds, duree, fichier, empreinte
FROM frequentation_jour WHERE concertation_id = :concertation ORDER BY jour
