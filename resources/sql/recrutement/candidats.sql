-- Identities are read only when they are to be opened.
SELECT id, pseudonyme, CASE WHEN :identites THEN identite ELSE '' END AS identite, profil, foyer, consentement_le,
       consentement_sensible_le, refus_ditp_le, CASE WHEN :identites THEN refus_ditp_note ELSE '' END AS refus_ditp_note,
       retire_le, import_id, ligne
FROM candidat WHERE recrutement_id = :recrutement ORDER BY numero_interne
