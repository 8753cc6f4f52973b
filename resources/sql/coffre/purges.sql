SELECT p.id, p.concertation_id, c.titre, p.demandee_le, p.demandee_par, p.motif, p.executee_le, p.certificat
FROM coffre_purge p
JOIN concertation c ON c.id = p.concertation_id
ORDER BY p.demandee_le DESC, p.id DESC
