-- Oldest first.
SELECT i.id, s.libelle AS scrutin, i.importe_le, i.fichier, i.empreinte, i.forme, i.lignes, i.nouveaux, i.changes,
       i.inchanges, i.doublons, i.rejetes, i.retire_le
FROM import_votes i JOIN scrutin s ON s.id = i.scrutin_id
WHERE s.concertation_id = :concertation ORDER BY i.importe_le, i.numero_interne
