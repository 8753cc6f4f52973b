-- One candidate with everything.
SELECT id, recrutement_id, pseudonyme, identite, profil, foyer, consentement_le, consentement_sensible_le,
       refus_ditp_le, refus_ditp_note, retire_le, import_id, ligne
FROM candidat WHERE id = :id
