-- Of the codes of a plan; those of a merged code are its successor's.
SELECT r.id, r.code_id, r.genre, r.motif FROM code_regle r JOIN code c ON c.id = r.code_id
WHERE c.concertation_id = :concertation AND c.fusion_id IS NULL AND c.retire_le IS NULL ORDER BY c.rang, r.numero_interne
