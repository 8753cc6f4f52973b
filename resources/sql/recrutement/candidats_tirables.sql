-- Ids of those who may be put into a panel.
SELECT id FROM candidat
WHERE recrutement_id = :recrutement AND retire_le IS NULL AND refus_ditp_le IS NULL
