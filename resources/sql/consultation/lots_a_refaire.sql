-- Texts that these imports replace and that rules, classes, a classifier or a file coded: those codes stay with the old
-- version.
SELECT count(*) AS nombre FROM (
    SELECT DISTINCT p.consultation_id, p.rang, p.contribution
    FROM contribution_remplacee r CROSS JOIN codage_propose p ON p.contribution = r.ancienne
    WHERE p.accepte = 1 AND p.refuse = 0
      AND r.chargement IN (SELECT numero FROM chargement WHERE id IN (SELECT value FROM json_each(:imports))))
