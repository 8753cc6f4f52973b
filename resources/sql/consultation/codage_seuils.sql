-- By the code that each stands for today: that of a merged one is the other's. The lowest comes last.
SELECT s.id, v.code_id, s.seuil, s.accepte_par, s.accepte_le
FROM codage_seuil s JOIN code_en_vigueur v ON v.id = s.code_id WHERE s.lot_id = :lot ORDER BY s.seuil DESC
