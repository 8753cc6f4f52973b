-- Half a million: each is judged by an index alone, what was replaced is looked up once, and whoever asks sorts.
SELECT c.numero FROM contribution c
WHERE c.chargement IN (SELECT numero FROM chargement_actif WHERE concertation_id = :concertation AND (:consultation = '' OR consultation_id = :consultation))
  AND c.numero NOT IN (SELECT ancienne FROM contribution_remplacee WHERE chargement IN (SELECT numero FROM chargement_actif))
  -- What begins a group has not its motif, and belongs to it all the same.
  AND (:motif = '' OR c.numero = :groupe OR c.numero IN (
       SELECT m.contribution FROM prevol p JOIN chargement l ON l.id = p.id JOIN prevol_motif m ON m.chargement = l.numero
       WHERE p.concertation_id = :concertation AND p.retire_le IS NULL AND m.motif = :motif
         AND (:groupe = 0 OR m.groupe = :groupe) AND (:rang = -2 OR m.rang = :rang)))
  AND (:retenues = 0 OR c.numero NOT IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = :concertation))
