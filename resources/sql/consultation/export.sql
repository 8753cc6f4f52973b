-- All in force, in the order of their import.
SELECT c.numero, c.consultation_id, c.nature, c.identifiant, c.parent, c.date, c.auteur, c.titre, c.texte, c.reponses,
       c.numero IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = :concertation) AS ecartee
FROM contribution_courante c WHERE c.concertation_id = :concertation ORDER BY c.numero
