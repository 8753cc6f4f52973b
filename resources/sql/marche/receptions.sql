-- Of the lines of a bon and its avenants.
SELECT r.*, g.code
FROM bon b
CROSS JOIN bon_ligne g ON g.bon_id = b.id -- CROSS: the few lines first
JOIN reception r ON r.ligne_id = g.id
WHERE b.id = :bon_id OR b.avenant_de = :bon_id
ORDER BY r.recu_le, r.numero_interne
