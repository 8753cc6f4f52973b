SELECT id, genre, etat, fait_le, plan_cite, parametres, bilan FROM codage_lot
WHERE consultation_id = :consultation AND rang = :rang AND retire_le IS NULL ORDER BY fait_le, numero_interne
