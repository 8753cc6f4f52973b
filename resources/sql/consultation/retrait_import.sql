-- What stands on one import, in force or taken back, and what comes back without it: a contribution that it replaced comes back unless a
-- later import replaces it too.
WITH cible AS (SELECT l.numero FROM chargement l WHERE l.id = :import),
en_vigueur AS (
    SELECT c.numero, c.cle FROM contribution c WHERE c.chargement = (SELECT numero FROM cible)
      AND NOT EXISTS (SELECT 1 FROM contribution_remplacee r JOIN chargement_actif b ON b.numero = r.chargement
                      WHERE r.ancienne = c.numero)),
concertation_visee AS (
    SELECT s.concertation_id FROM import_contributions i JOIN consultation s ON s.id = i.consultation_id
    WHERE i.id = :import)
SELECT
    (SELECT count(*) FROM en_vigueur) AS contributions,
    (SELECT count(*) FROM contribution_remplacee r
     JOIN contribution c ON c.numero = r.ancienne
     JOIN chargement_actif a ON a.numero = c.chargement
     WHERE r.chargement = (SELECT numero FROM cible)
       AND NOT EXISTS (SELECT 1 FROM contribution_remplacee x JOIN chargement_actif b ON b.numero = x.chargement
                       WHERE x.ancienne = r.ancienne AND x.chargement <> r.chargement)) AS reviennent,
    (SELECT count(DISTINCT k.contribution) FROM codage_lu k WHERE k.contribution IN (SELECT numero FROM en_vigueur)) AS codees,
    -- Whose older version would be in force again beside the newer one.
    (SELECT count(*) FROM contribution_remplacee r
     CROSS JOIN contribution o ON o.numero = r.ancienne JOIN chargement_actif a ON a.numero = o.chargement
     CROSS JOIN contribution n ON n.chargement = r.chargement AND n.cle = o.cle
     JOIN contribution_remplacee x ON x.ancienne = n.numero JOIN chargement_actif b ON b.numero = x.chargement
     WHERE r.chargement = (SELECT numero FROM cible)) AS suivies,
    (SELECT count(DISTINCT q.id) FROM argument a JOIN argument_citation q ON q.argument_id = a.id
     WHERE a.concertation_id = (SELECT concertation_id FROM concertation_visee)
       AND q.cle IN (SELECT cle FROM en_vigueur)
       AND NOT EXISTS (SELECT 1 FROM contribution c JOIN chargement_actif l ON l.numero = c.chargement
                       WHERE c.cle = q.cle AND l.concertation_id = a.concertation_id
                         AND l.numero <> (SELECT numero FROM cible))) AS citees,
    (SELECT count(*) FROM synthese_element e JOIN json_each(e.parametres, '$.contributions') v
     JOIN en_vigueur n ON n.numero = v.value
     WHERE e.concertation_id = (SELECT concertation_id FROM concertation_visee)
       AND NOT EXISTS (SELECT 1 FROM contribution c JOIN chargement_actif l ON l.numero = c.chargement
                       WHERE c.cle = n.cle AND l.concertation_id = e.concertation_id
                         AND l.numero <> (SELECT numero FROM cible))) AS verbatims
