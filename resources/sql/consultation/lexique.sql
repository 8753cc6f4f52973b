-- Of a concertation, or of the one of a consultation.
SELECT id, genre, forme, lemme FROM lexique_entree
WHERE concertation_id = :id OR concertation_id = (SELECT concertation_id FROM consultation WHERE id = :id)
ORDER BY genre, forme
