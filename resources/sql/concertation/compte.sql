SELECT statut, count(*) AS nombre FROM concertation GROUP BY statut
