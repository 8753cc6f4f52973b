-- Contributions with a text of which nothing is left, answers set aside, and those to open questions.
SELECT (SELECT count(*) FROM contribution_ecartee WHERE concertation_id = :concertation AND ecrite = 1) AS nombre,
       count(*) AS reponses, coalesce(sum(rang >= 0), 0) AS ouvertes
FROM (SELECT DISTINCT contribution, rang FROM reponse_ecartee
      WHERE concertation_id = :concertation AND motif NOT IN ('sans_reponse', 'sans_avis'))
