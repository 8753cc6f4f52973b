-- The contribution in force that has the key of this one; none when its import was taken back.
SELECT n.numero FROM contribution o
CROSS JOIN chargement_actif a ON a.consultation_id = :consultation
CROSS JOIN contribution n ON n.chargement = a.numero AND n.cle = o.cle
WHERE o.numero = :numero ORDER BY n.numero DESC LIMIT 1
