-- All in force, in the order of their import, with the rangs of the answers that are set aside (« 0,2 »).
SELECT c.numero, c.consultation_id, c.nature, c.identifiant, c.parent, c.date, c.auteur, c.titre, c.texte, c.reponses,
       c.numero IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = :concertation) AS ecartee,
       coalesce(e.rangs, '') AS reponses_ecartees
FROM contribution_courante c
LEFT JOIN (SELECT contribution, group_concat(rang) AS rangs
           FROM (SELECT DISTINCT contribution, rang FROM reponse_ecartee WHERE concertation_id = :concertation
                 ORDER BY contribution, rang)
           GROUP BY contribution) e ON e.contribution = c.numero
WHERE c.concertation_id = :concertation ORDER BY c.numero
