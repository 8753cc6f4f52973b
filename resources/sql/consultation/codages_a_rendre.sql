-- The way back, for imports that leave: from their contributions to those in force that they replaced. From the codings
-- (CROSS JOIN): they are few beside the contributions of an import.
SELECT k.id, n.numero AS ancienne, o.numero AS nouvelle,
       CASE WHEN k.rang = -1 THEN o.titre = n.titre AND o.texte = n.texte
            ELSE json_extract(o.reponses, '$[' || k.rang || ']') IS json_extract(n.reponses, '$[' || k.rang || ']') END AS meme
FROM codage k CROSS JOIN contribution n ON n.numero = k.contribution
CROSS JOIN chargement_actif a ON a.consultation_id = k.consultation_id
CROSS JOIN contribution o ON o.chargement = a.numero AND o.cle = n.cle
CROSS JOIN contribution_remplacee r ON r.ancienne = o.numero AND r.chargement = n.chargement
WHERE n.chargement IN (SELECT numero FROM chargement WHERE id IN (SELECT value FROM json_each(:imports)))
  AND k.echantillon_id IS NULL
ORDER BY k.numero_interne
