SELECT * FROM categorie WHERE recrutement_id = :recrutement ORDER BY critere_id, est_sous_total, rang, id
