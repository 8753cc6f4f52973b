SELECT k.concertation_id, c.titre, k.conservation_jusqu_au, k.creee_le,
       (SELECT count(*) FROM candidat d JOIN recrutement r ON r.id = d.recrutement_id WHERE r.cle_id = k.id) AS personnes,
       EXISTS (SELECT 1 FROM coffre_purge p
               WHERE p.concertation_id = k.concertation_id AND p.executee_le IS NULL) AS en_cours
FROM coffre_cle k
JOIN concertation c ON c.id = k.concertation_id
WHERE k.detruite_le IS NULL
ORDER BY k.conservation_jusqu_au IS NULL, k.conservation_jusqu_au, c.titre, k.id
