-- Who may be put into a panel, by pseudonym.
SELECT id, pseudonyme FROM candidat
WHERE recrutement_id = :recrutement AND retire_le IS NULL AND refus_ditp_le IS NULL
