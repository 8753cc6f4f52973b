-- Living keys that the base knows.
SELECT id FROM coffre_cle WHERE concertation_id = :concertation AND detruite_le IS NULL ORDER BY id
