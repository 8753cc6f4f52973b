-- By identity, or by exact title; :cle is what a person wrote.
SELECT id, COUNT(*) OVER () AS nombre FROM concertation WHERE id = :cle OR titre = :cle
