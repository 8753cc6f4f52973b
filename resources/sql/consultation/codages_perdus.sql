-- Codings of texts that a later import replaced or that an undone import took away: they wait for the text.
SELECT count(DISTINCT r.contribution) AS textes FROM codage_retenu r
WHERE r.consultation_id = :consultation AND r.rang = :rang
  AND r.contribution NOT IN (SELECT numero FROM contribution_courante WHERE consultation_id = :consultation)
