SELECT count(*) AS usages FROM critere WHERE reference_id = :id
