-- A workshop is owed as a whole: what is decided of it rests on each of its sessions.
SELECT (SELECT count(*) FROM defraiement
        WHERE seance_id = :seance
           OR (seance_id IS NULL
               AND recrutement_id = (SELECT recrutement_id FROM seance
                                     WHERE id = :seance AND formule = 'atelier'))) AS defraiements,
       (SELECT count(*) FROM plan_table WHERE seance_id = :seance) AS tables
