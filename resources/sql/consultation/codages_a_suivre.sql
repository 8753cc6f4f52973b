-- What people coded in the contributions that a load replaces, and whether the coded text is the same in the new version.
SELECT k.id, k.contribution AS ancienne, n.numero AS nouvelle,
       CASE WHEN k.rang = -1 THEN o.titre = n.titre AND o.texte = n.texte
            ELSE json_extract(o.reponses, '$[' || k.rang || ']') IS json_extract(n.reponses, '$[' || k.rang || ']') END AS meme
FROM codage k JOIN contribution_remplacee r ON r.ancienne = k.contribution AND r.chargement = :chargement
JOIN contribution o ON o.numero = k.contribution
JOIN contribution n ON n.chargement = r.chargement AND n.cle = o.cle
WHERE k.echantillon_id IS NULL
ORDER BY k.numero_interne
