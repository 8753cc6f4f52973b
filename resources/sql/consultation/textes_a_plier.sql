-- In the order of the rows, those of undone imports too: redone, they are in force again.
SELECT c.numero, CAST(c.identifiant || char(10) || c.titre || char(10) || c.texte || char(10) || c.reponses AS BLOB) AS contenu
FROM contribution c NOT INDEXED
WHERE c.numero BETWEEN :premiere AND :derniere
  AND c.chargement IN (SELECT l.numero FROM consultation s JOIN import_contributions i ON i.consultation_id = s.id
                       JOIN chargement l ON l.id = i.id WHERE s.concertation_id = :concertation)
ORDER BY c.numero
