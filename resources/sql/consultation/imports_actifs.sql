SELECT group_concat(import_id, ' ') AS imports FROM
(SELECT import_id FROM chargement_actif WHERE concertation_id = :concertation ORDER BY import_id)
