-- Contributions that a synthesis quotes and that these imports replace, looked up from the few that it quotes (CROSS JOIN).
SELECT e.id, e.parametres, o.numero AS ancienne, n.numero AS nouvelle, o.titre = n.titre AND o.texte = n.texte AND o.reponses = n.reponses AS meme
FROM synthese_element e CROSS JOIN json_each(e.parametres, '$.contributions') v
CROSS JOIN contribution o ON o.numero = v.value
CROSS JOIN contribution_remplacee r ON r.ancienne = o.numero
CROSS JOIN contribution n ON n.chargement = r.chargement AND n.cle = o.cle
WHERE r.chargement IN (SELECT numero FROM chargement WHERE id IN (SELECT value FROM json_each(:imports)))
ORDER BY e.numero_interne
