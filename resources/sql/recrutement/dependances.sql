-- What a recruitment holds besides its plan.
SELECT (SELECT count(*) FROM candidat WHERE recrutement_id = :recrutement) AS candidats,
       (SELECT count(*) FROM tirage WHERE recrutement_id = :recrutement) AS tirages
