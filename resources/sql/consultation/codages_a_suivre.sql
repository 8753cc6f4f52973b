-- What people coded in the contributions that these imports replace, and whether the coded text is the same in the new
-- version. From the codings (CROSS JOIN): they are few beside the contributions of an import.
SELECT k.id, k.contribution AS ancienne, n.numero AS nouvelle,
       CASE WHEN k.rang = -1 THEN o.titre = n.titre AND o.texte = n.texte
            ELSE json_extract(o.reponses, '$[' || k.rang || ']') IS json_extract(n.reponses, '$[' || k.rang || ']') END AS meme
FROM codage k CROSS JOIN contribution_remplacee r ON r.ancienne = k.contribution
CROSS JOIN contribution o ON o.numero = k.contribution
CROSS JOIN contribution n ON n.chargement = r.chargement AND n.cle = o.cle
WHERE r.chargement IN (SELECT numero FROM chargement WHERE id IN (SELECT value FROM json_each(:imports)))
  AND k.echantillon_id IS NULL
ORDER BY k.numero_interne
