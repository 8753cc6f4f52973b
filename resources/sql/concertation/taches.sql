-- Open ones first, by date; those without a date after the dated ones.
SELECT * FROM tache WHERE concertation_id = :id
ORDER BY etat = 'faite', echeance IS NULL, echeance, numero_interne
