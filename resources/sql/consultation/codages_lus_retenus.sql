-- Coded texts that are in force, set aside or not.
SELECT DISTINCT l.contribution FROM codage_lu l JOIN contribution_courante c ON c.numero = l.contribution
WHERE l.consultation_id = :consultation AND l.rang = :rang
