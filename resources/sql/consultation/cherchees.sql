-- In the order of the rows: by the index of their loads each would be fetched from another page, then sorted with
-- its text.
SELECT c.numero, CAST(c.identifiant || char(10) || c.titre || char(10) || c.texte || char(10) || c.reponses AS BLOB) AS contenu
FROM contribution c NOT INDEXED
WHERE c.numero BETWEEN :premiere AND :derniere AND c.chargement IN (SELECT numero FROM chargement_actif WHERE concertation_id = :concertation AND (:consultation = '' OR consultation_id = :consultation))
  AND NOT EXISTS (SELECT 1 FROM contribution_remplacee r JOIN chargement_actif b ON b.numero = r.chargement
                  WHERE r.ancienne = c.numero)
  -- What begins a group has not its motif, and belongs to it all the same.
  AND (:motif = '' OR c.numero = :groupe OR c.numero IN (
       SELECT m.contribution FROM prevol p JOIN chargement l ON l.id = p.id JOIN prevol_motif m ON m.chargement = l.numero
       WHERE p.concertation_id = :concertation AND p.retire_le IS NULL AND m.motif = :motif
         AND (:groupe = 0 OR m.groupe = :groupe) AND (:rang = -2 OR m.rang = :rang)))
  AND (:retenues = 0 OR c.numero NOT IN (SELECT contribution FROM contribution_ecartee WHERE concertation_id = :concertation))
ORDER BY c.numero
