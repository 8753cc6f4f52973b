-- What people wrote: no votes, no people, no questions.
SELECT numero, consultation_id, nature, titre, texte, reponses, date, auteur FROM contribution_courante
WHERE concertation_id = :concertation AND nature NOT IN ('vote', 'participant', 'question', 'signalement', 'rencontre')
ORDER BY numero
