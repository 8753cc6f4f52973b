SELECT * FROM contact
WHERE recrutement_id = :recrutement AND (:candidat = '' OR candidat_id = :candidat)
ORDER BY moment, numero_interne
