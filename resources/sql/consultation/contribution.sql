SELECT c.numero, c.ligne, c.nature, c.identifiant, c.parent, c.date, c.auteur, c.signalements, c.titre, c.texte, c.reponses,
       c.identite <> '' AS avec_identite, i.fichier, s.id AS consultation_id, s.libelle AS consultation, s.concertation_id
FROM contribution c JOIN chargement l ON l.numero = c.chargement
JOIN import_contributions i ON i.id = l.id JOIN consultation s ON s.id = i.consultation_id
WHERE c.numero = :numero
