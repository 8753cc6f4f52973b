SELECT id FROM reference_ligne WHERE reference_id = :id ORDER BY rang, id
