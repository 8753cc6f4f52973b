SELECT seq, edit_id, moment, auteur, libelle, genre, nom_table, ligne_id, operation, avant, apres
FROM (
    SELECT * FROM audit WHERE ligne_id = :id
    UNION
    SELECT * FROM audit WHERE parent_id = :id
)
ORDER BY seq DESC
LIMIT :limite
