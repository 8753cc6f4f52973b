SELECT (SELECT count(*) FROM defraiement WHERE seance_id = :seance)
     + (SELECT count(*) FROM plan_table WHERE seance_id = :seance) AS usages
