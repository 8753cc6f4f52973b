-- Everybody by pseudonym, and whether they may be put into a panel.
SELECT id, pseudonyme, retire_le IS NULL AND refus_ditp_le IS NULL AS candidat
FROM candidat WHERE recrutement_id = :recrutement
