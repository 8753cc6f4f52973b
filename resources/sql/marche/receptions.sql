SELECT r.*, g.code
FROM reception r
JOIN bon_ligne g ON g.id = r.ligne_id
JOIN bon b ON b.id = g.bon_id
WHERE b.id = :bon_id OR b.avenant_de = :bon_id
ORDER BY r.recu_le, r.numero_interne
