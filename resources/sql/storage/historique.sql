-- Each branch reads its own index backwards and stops at the limit; a row that is its own parent comes once.
SELECT seq, edit_id, moment, auteur, libelle, genre, nom_table, ligne_id, operation, avant, apres
FROM (
    SELECT * FROM (SELECT * FROM audit WHERE ligne_id = :id ORDER BY seq DESC LIMIT :limite)
    UNION ALL
    SELECT * FROM (SELECT * FROM audit WHERE parent_id = :id AND ligne_id <> :id ORDER BY seq DESC LIMIT :limite)
)
ORDER BY seq DESC
LIMIT :limite
