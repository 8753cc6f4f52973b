SELECT q.id, q.consultation_id, s.libelle AS consultation, q.code, q.libelle, q.genre, q.separateur, q.attribut, q.rang, q.modalites
FROM question q JOIN consultation s ON s.id = q.consultation_id
WHERE s.concertation_id = :concertation AND q.genre <> 'texte'
  AND EXISTS (SELECT 1 FROM import_contributions i WHERE i.consultation_id = s.id AND i.retire_le IS NULL)
ORDER BY q.attribut, s.cree_le, s.numero_interne, q.rang
