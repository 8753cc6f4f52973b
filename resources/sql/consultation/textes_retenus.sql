-- Of one consultation; those set aside are left out unless all are asked for.
SELECT c.numero, c.titre, c.texte, c.reponses FROM contribution_courante c
WHERE c.consultation_id = :consultation AND c.nature NOT IN ('vote', 'participant', 'question', 'signalement', 'rencontre')
  AND (:toutes = 1 OR c.numero NOT IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = (SELECT concertation_id FROM consultation WHERE id = :consultation)))
ORDER BY c.numero
