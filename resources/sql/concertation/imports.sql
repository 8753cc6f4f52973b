-- What imports of contributions left, children first. Their bulk rows stay out of sight, for the undo.
SELECT 'ecart' AS nom_table, e.id, 0 AS rang FROM ecart e WHERE e.concertation_id = :concertation
UNION ALL
SELECT 'prevol', p.id, 0 FROM prevol p WHERE p.concertation_id = :concertation
UNION ALL
SELECT 'import_contributions', i.id, 1
FROM import_contributions i JOIN consultation s ON s.id = i.consultation_id WHERE s.concertation_id = :concertation
UNION ALL
SELECT 'question', q.id, 2 FROM question q JOIN consultation s ON s.id = q.consultation_id WHERE s.concertation_id = :concertation
UNION ALL
SELECT 'consultation', s.id, 3 FROM consultation s WHERE s.concertation_id = :concertation
ORDER BY rang
