SELECT theme AS valeur, count(*) AS nombre FROM concertation WHERE theme <> '' GROUP BY theme ORDER BY nombre DESC, theme
