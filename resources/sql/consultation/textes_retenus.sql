-- Of one consultation; those whose answer to this question is set aside are left out unless all are asked for.
-- In the order of the rows: by the index of their loads each would be fetched from another page, then sorted with
-- its text.
SELECT c.numero, c.titre, c.texte, c.reponses FROM contribution c NOT INDEXED
WHERE c.numero BETWEEN (SELECT min(numero) FROM contribution WHERE chargement IN (SELECT numero FROM chargement_actif WHERE consultation_id = :consultation))
                   AND (SELECT max(numero) FROM contribution WHERE chargement IN (SELECT numero FROM chargement_actif WHERE consultation_id = :consultation))
  AND c.chargement IN (SELECT numero FROM chargement_actif WHERE consultation_id = :consultation)
  AND NOT EXISTS (SELECT 1 FROM contribution_remplacee r JOIN chargement_actif b ON b.numero = r.chargement
                  WHERE r.ancienne = c.numero)
  AND c.nature NOT IN ('vote', 'participant', 'question', 'signalement', 'rencontre')
  AND (:toutes = 1 OR (c.numero NOT IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = (SELECT concertation_id FROM consultation WHERE id = :consultation))
       AND c.numero NOT IN (SELECT contribution FROM reponse_ecartee WHERE rang = :rang AND concertation_id = (SELECT concertation_id FROM consultation WHERE id = :consultation))))
ORDER BY c.numero
