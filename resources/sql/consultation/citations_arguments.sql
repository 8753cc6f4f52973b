-- With the contribution as it is in force; none when its import was undone.
SELECT q.id, q.argument_id, q.cle, q.extrait, q.rang, k.numero, k.identifiant, k.date, k.titre, k.texte, k.reponses,
    (SELECT json_group_array(o.rang) FROM
        (SELECT u.rang FROM chargement h JOIN import_contributions i ON i.id = h.id
         JOIN question u ON u.consultation_id = i.consultation_id
         WHERE h.numero = k.chargement AND u.genre = 'texte' AND u.attribut = 0 ORDER BY u.rang) o) AS ouvertes
FROM argument a JOIN argument_citation q ON q.argument_id = a.id
LEFT JOIN contribution k ON k.numero =
    (SELECT max(x.numero) FROM chargement_actif l JOIN contribution x ON x.chargement = l.numero AND x.cle = q.cle
     WHERE l.concertation_id = a.concertation_id)
WHERE a.concertation_id = :concertation ORDER BY q.argument_id, q.rang, q.numero_interne
