-- In the order of their loads: of two on the same statement by the same person the last holds.
SELECT v.votant, v.enonce, v.valeur, v.date FROM vote v
WHERE v.chargement IN (SELECT c.numero FROM import_votes i JOIN chargement c ON c.id = i.id
                       WHERE i.scrutin_id = :scrutin AND i.retire_le IS NULL)
ORDER BY v.numero
