SELECT p.code_id, count(*) AS proposees, sum(p.accepte = 1 AND p.refuse = 0) AS acceptees, sum(p.refuse) AS refusees
FROM codage_propose p WHERE p.lot_id = :lot GROUP BY p.code_id
