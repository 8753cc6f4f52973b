SELECT p.*, c.pseudonyme
FROM panel_place p JOIN candidat c ON c.id = p.candidat_id
WHERE p.recrutement_id = :recrutement
ORDER BY CASE p.etat WHEN 'confirme' THEN 0 WHEN 'selectionne' THEN 0 WHEN 'reserve' THEN 2 ELSE 1 END,
         p.rang, p.numero_interne
