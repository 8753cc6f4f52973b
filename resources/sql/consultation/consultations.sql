SELECT s.id, s.libelle, s.profil, s.signature, s.cree_le,
       (SELECT count(*) FROM import_contributions i WHERE i.consultation_id = s.id AND i.retire_le IS NULL) AS imports
FROM consultation s WHERE s.concertation_id = :concertation ORDER BY s.cree_le, s.numero_interne
