-- The way back, for imports that leave: what a synthesis quotes of them, and the contributions in force that they replaced, looked up
-- from the few that it quotes (CROSS JOIN).
SELECT e.id, e.parametres, n.numero AS ancienne, o.numero AS nouvelle, o.titre = n.titre AND o.texte = n.texte AND o.reponses = n.reponses AS meme
FROM synthese_element e CROSS JOIN json_each(e.parametres, '$.contributions') v
CROSS JOIN contribution n ON n.numero = v.value
CROSS JOIN chargement_actif a ON a.concertation_id = e.concertation_id
CROSS JOIN contribution o ON o.chargement = a.numero AND o.cle = n.cle
CROSS JOIN contribution_remplacee r ON r.ancienne = o.numero AND r.chargement = n.chargement
WHERE n.chargement IN (SELECT numero FROM chargement WHERE id IN (SELECT value FROM json_each(:imports)))
ORDER BY e.numero_interne
