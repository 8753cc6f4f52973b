-- The rows that go with a recruitment without people, children first.
SELECT 'categorie' AS nom_table, id FROM categorie WHERE recrutement_id = :recrutement
UNION ALL SELECT 'critere', id FROM critere WHERE recrutement_id = :recrutement
UNION ALL SELECT 'suivi_recrutement', id FROM suivi_recrutement WHERE recrutement_id = :recrutement
UNION ALL SELECT 'plan_table', id FROM plan_table WHERE recrutement_id = :recrutement
UNION ALL SELECT 'seance', id FROM seance WHERE recrutement_id = :recrutement
UNION ALL SELECT 'import_candidats', id FROM import_candidats WHERE recrutement_id = :recrutement
