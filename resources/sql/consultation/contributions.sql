SELECT numero, consultation_id, ligne, nature, identifiant, parent, date, auteur, signalements, titre, texte, reponses
FROM contribution_courante WHERE concertation_id = :concertation ORDER BY numero LIMIT :nombre OFFSET :debut
