-- Of the contributions of one consultation that are set aside whole.
SELECT c.reponses FROM contribution_courante c
WHERE c.consultation_id = :consultation
  AND c.numero IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = (SELECT concertation_id FROM consultation WHERE id = :consultation))
