-- Whether these imports replace contributions of a concertation whose pre-flight set some aside: its marks are of the old
-- versions.
SELECT EXISTS (
    SELECT 1 FROM contribution_remplacee r
    CROSS JOIN contribution o ON o.numero = r.ancienne
    CROSS JOIN chargement_actif a ON a.numero = o.chargement
    JOIN ecart e ON e.concertation_id = a.concertation_id
    JOIN prevol p ON p.concertation_id = a.concertation_id AND p.retire_le IS NULL
    WHERE r.chargement IN (SELECT numero FROM chargement WHERE id IN (SELECT value FROM json_each(:imports)))) AS refaire
