-- Holders of a lot on a day, by rank.
SELECT a.id, a.titulaire_id, a.rang, l.id AS lot_id
FROM attribution a
JOIN lot l ON l.id = a.lot_id
WHERE l.numero = :lot AND :jour BETWEEN l.debut AND l.fin
ORDER BY a.rang
