-- Those with votes in force.
SELECT s.id, s.libelle,
       (SELECT count(*) FROM enonce e WHERE e.scrutin_id = s.id) AS enonces,
       (SELECT count(*) FROM import_votes i WHERE i.scrutin_id = s.id AND i.retire_le IS NULL) AS imports,
       (SELECT group_concat(id, ' ') FROM (SELECT i.id FROM import_votes i
        WHERE i.scrutin_id = s.id AND i.retire_le IS NULL ORDER BY i.id)) AS etat
FROM scrutin s WHERE s.concertation_id = :concertation
  AND EXISTS (SELECT 1 FROM import_votes i WHERE i.scrutin_id = s.id AND i.retire_le IS NULL)
ORDER BY s.numero_interne
