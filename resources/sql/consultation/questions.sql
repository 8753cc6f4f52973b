SELECT id, code, libelle, genre, separateur, attribut, rang FROM question WHERE consultation_id = :consultation ORDER BY rang
