SELECT m.id, m.question_id, m.modalite, m.part FROM marge m
WHERE m.consultation_id = :consultation ORDER BY m.question_id, m.numero_interne
