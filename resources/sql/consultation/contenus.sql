-- What was written, to be compared with a later state of it.
SELECT c.numero, c.date, c.titre, c.texte, c.reponses FROM contribution c
WHERE c.numero IN (SELECT value FROM json_each(:numeros))
