SELECT d.*, c.pseudonyme
FROM defraiement d JOIN candidat c ON c.id = d.candidat_id
WHERE d.recrutement_id = :recrutement
ORDER BY c.pseudonyme, d.numero_interne
