SELECT s.concertation_id FROM import_contributions i JOIN consultation s ON s.id = i.consultation_id
WHERE i.retire_le IS NULL ORDER BY i.importe_le DESC, i.numero_interne DESC LIMIT 1
