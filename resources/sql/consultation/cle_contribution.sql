SELECT c.cle FROM contribution c JOIN chargement_actif a ON a.numero = c.chargement
WHERE c.numero = :numero AND a.concertation_id = :concertation
