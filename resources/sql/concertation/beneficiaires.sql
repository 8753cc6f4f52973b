SELECT beneficiaire AS valeur, count(*) AS nombre FROM concertation WHERE beneficiaire <> ''
GROUP BY beneficiaire ORDER BY nombre DESC, beneficiaire
