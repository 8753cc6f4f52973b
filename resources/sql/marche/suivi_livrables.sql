-- Livrables of each bon, its avenants included, and how many have a validated version.
SELECT COALESCE(b.avenant_de, b.id) AS racine_id, COUNT(*) AS livrables,
       SUM(EXISTS (SELECT 1 FROM livrable_version v WHERE v.livrable_id = l.id AND v.valide_le IS NOT NULL))
           AS valides
FROM livrable l
JOIN bon b ON b.id = l.bon_id
WHERE b.statut <> 'annule'
GROUP BY racine_id
