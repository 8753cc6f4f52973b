-- Contributions that a synthesis quotes and that a load replaces.
SELECT e.id, e.parametres, o.numero AS ancienne, n.numero AS nouvelle, o.titre = n.titre AND o.texte = n.texte AND o.reponses = n.reponses AS meme
FROM synthese_element e JOIN json_each(e.parametres, '$.contributions') v
JOIN contribution_remplacee r ON r.ancienne = v.value AND r.chargement = :chargement
JOIN contribution o ON o.numero = r.ancienne
JOIN contribution n ON n.chargement = r.chargement AND n.cle = o.cle
ORDER BY e.numero_interne
