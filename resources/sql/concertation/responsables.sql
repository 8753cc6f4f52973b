SELECT nom AS valeur, count(*) AS nombre FROM membre WHERE role = 'responsable' GROUP BY nom ORDER BY nombre DESC, nom
