SELECT numero FROM contribution_courante
WHERE concertation_id = :concertation AND (:consultation = '' OR consultation_id = :consultation)
  -- What begins a group has not its motif, and belongs to it all the same.
  AND (:motif = '' OR numero = :groupe OR numero IN (
       SELECT m.contribution FROM prevol p JOIN chargement l ON l.id = p.id JOIN prevol_motif m ON m.chargement = l.numero
       WHERE p.concertation_id = :concertation AND p.retire_le IS NULL AND m.motif = :motif
         AND (:groupe = 0 OR m.groupe = :groupe)))
  AND (:retenues = 0 OR numero NOT IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = :concertation))
ORDER BY numero
