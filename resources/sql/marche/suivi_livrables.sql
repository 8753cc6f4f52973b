-- Livrables of each bon, its avenants included, and how many have a validated version.
SELECT COALESCE(b.avenant_de, b.id) AS racine_id,
       SUM((SELECT COUNT(*) FROM livrable l WHERE l.bon_id = b.id)) AS livrables,
       SUM((SELECT COUNT(DISTINCT v.livrable_id) FROM livrable_version v
            WHERE v.bon_id = b.id AND v.valide_le IS NOT NULL)) AS valides
FROM bon b
WHERE b.statut <> 'annule'
GROUP BY racine_id
