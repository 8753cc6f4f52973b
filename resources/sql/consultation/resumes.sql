-- A page of the list: beginnings only.
SELECT c.numero, c.nature, c.identifiant, c.date, c.signalements, substr(c.titre, 1, 200) AS titre,
       substr(c.texte, 1, 300) AS texte, CASE WHEN c.titre || c.texte = '' THEN substr(c.reponses, 1, 600) ELSE '' END AS reponses
FROM contribution c WHERE c.numero IN (SELECT value FROM json_each(:numeros))
