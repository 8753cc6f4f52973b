-- The numbers between which the contributions of a concertation, or of one of its consultations, lie.
SELECT min(numero) AS premiere, max(numero) AS derniere FROM contribution
WHERE chargement IN (SELECT numero FROM chargement_actif WHERE concertation_id = :concertation AND (:consultation = '' OR consultation_id = :consultation))
