-- What can be read as text: what people wrote of themselves (rang -1), and the open questions.
SELECT s.id AS consultation_id, s.libelle AS consultation, '' AS question_id, '' AS libelle, -1 AS rang, s.cree_le, s.numero_interne
FROM consultation s
WHERE s.concertation_id = :concertation
  AND EXISTS (SELECT 1 FROM contribution_courante c WHERE c.consultation_id = s.id AND c.texte <> ''
              AND c.nature NOT IN ('vote', 'participant', 'question', 'signalement', 'rencontre'))
UNION ALL
SELECT s.id, s.libelle, q.id, q.libelle, q.rang, s.cree_le, s.numero_interne
FROM question q JOIN consultation s ON s.id = q.consultation_id
WHERE s.concertation_id = :concertation AND q.genre = 'texte' AND q.attribut = 0
  AND EXISTS (SELECT 1 FROM import_contributions i WHERE i.consultation_id = s.id AND i.retire_le IS NULL)
ORDER BY cree_le, numero_interne, rang
