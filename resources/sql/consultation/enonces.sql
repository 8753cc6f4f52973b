SELECT id, rang, reference, texte, retire FROM enonce WHERE scrutin_id = :scrutin ORDER BY rang
