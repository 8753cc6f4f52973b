-- A page of the list: beginnings only. Of a questionnaire, what was written in the author's own words.
SELECT c.numero, c.nature, c.identifiant, c.date, c.signalements, substr(c.titre, 1, 200) AS titre,
       substr(c.texte, 1, 300) AS texte, CASE WHEN c.titre || c.texte = '' THEN substr(c.reponses, 1, 600) ELSE '' END AS reponses,
       CASE WHEN c.titre || c.texte = '' THEN
           (SELECT group_concat(reponse, ' · ')
            FROM (SELECT substr(json_extract(c.reponses, '$[' || q.rang || ']'), 1, 300) AS reponse
                  FROM chargement l JOIN import_contributions i ON i.id = l.id
                  JOIN question q ON q.consultation_id = i.consultation_id
                  WHERE l.numero = c.chargement AND q.genre = 'texte' AND q.attribut = 0 ORDER BY q.rang)
            WHERE reponse <> '') END AS ouvertes
FROM contribution c WHERE c.numero IN (SELECT value FROM json_each(:numeros))
