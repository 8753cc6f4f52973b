-- Whether a backup knows a key of the concertation, or knew one: what an undone import left is in its audit.
SELECT EXISTS (SELECT 1 FROM coffre_cle WHERE concertation_id = :concertation)
       OR EXISTS (SELECT 1 FROM audit
                  WHERE nom_table = 'coffre_cle' AND instr(coalesce(apres, '') || coalesce(avant, ''), :concertation) > 0)
       AS tenue
