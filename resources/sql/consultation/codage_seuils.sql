SELECT id, code_id, seuil, accepte_par, accepte_le FROM codage_seuil WHERE lot_id = :lot
