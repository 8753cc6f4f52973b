-- Of the first answers to a question: how many, how many different ones, how long, and whether a text stands beside them.
SELECT count(*) AS reponses, count(DISTINCT r) AS differentes, coalesce(avg(length(r)), 0) AS longueur,
       coalesce(max(ecrit), 0) AS ecrit
FROM (SELECT json_extract(c.reponses, '$[' || :rang || ']') AS r, c.texte <> '' AS ecrit
      FROM contribution_courante c WHERE c.consultation_id = :consultation LIMIT 2000)
WHERE r <> ''
