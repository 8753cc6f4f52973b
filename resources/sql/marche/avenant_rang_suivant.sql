SELECT COALESCE(MAX(rang_avenant), 0) + 1 AS rang FROM bon WHERE avenant_de = :bon_id
