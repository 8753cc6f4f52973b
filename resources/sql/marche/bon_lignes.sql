SELECT * FROM bon_ligne WHERE bon_id = :bon_id ORDER BY rang, numero_interne
