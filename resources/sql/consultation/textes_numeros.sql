SELECT numero, titre, texte, reponses FROM contribution
WHERE numero IN (SELECT value FROM json_each(:numeros)) ORDER BY numero
