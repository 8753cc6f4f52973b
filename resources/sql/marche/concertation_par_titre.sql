SELECT id, COUNT(*) OVER () AS nombre FROM concertation WHERE id = :cle OR titre = :cle
