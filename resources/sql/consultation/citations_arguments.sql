-- With the contribution as it is in force; none when its import was undone.
SELECT q.id, q.argument_id, q.cle, q.extrait, q.rang, k.numero, k.identifiant, k.date, k.titre, k.texte, k.reponses
FROM argument a JOIN argument_citation q ON q.argument_id = a.id
LEFT JOIN contribution k ON k.numero =
    (SELECT max(x.numero) FROM chargement_actif l JOIN contribution x ON x.chargement = l.numero AND x.cle = q.cle
     WHERE l.concertation_id = a.concertation_id)
WHERE a.concertation_id = :concertation ORDER BY q.argument_id, q.rang, q.numero_interne
