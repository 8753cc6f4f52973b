SELECT v.*
FROM livrable_version v
JOIN livrable l ON l.id = v.livrable_id
JOIN bon b ON b.id = l.bon_id
WHERE (:id = '' OR l.id = :id)
  AND (:bon_id = '' OR b.id = :bon_id OR b.avenant_de = :bon_id)
ORDER BY v.livrable_id, v.rang
