SELECT i.id, s.libelle AS consultation, i.importe_le, i.fichier, i.empreinte, i.profil, i.lignes, i.nouvelles, i.modifiees, i.inchangees,
       i.doublons, i.rejetees, i.retire_le
FROM import_contributions i JOIN consultation s ON s.id = i.consultation_id
WHERE s.concertation_id = :concertation ORDER BY i.importe_le, i.numero_interne
