SELECT l.*, b.numero AS numero_bon, b.lot, k.titre AS concertation
FROM livrable l
JOIN bon b ON b.id = l.bon_id
JOIN concertation k ON k.id = b.concertation_id
WHERE (:id = '' OR l.id = :id)
  AND (:bon_id = '' OR b.id = :bon_id OR b.avenant_de = :bon_id)
  AND (:bon_id <> '' OR :id <> '' OR b.statut <> 'annule')
ORDER BY b.numero, l.rang, l.numero_interne
