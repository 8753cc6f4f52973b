SELECT c.identite, c.ligne, a.import_id FROM contribution c JOIN chargement_actif a ON a.numero = c.chargement
WHERE c.numero = :numero
