-- Réfactions decided on the livrables of a bon and its avenants; a cancelled one counts for nothing.
SELECT COALESCE(SUM(v.refaction_centimes), 0) AS refaction_centimes
FROM livrable_version v
JOIN bon b ON b.id = v.bon_id
WHERE v.decision = 'refaction' AND b.statut <> 'annule' AND (b.id = :bon_id OR b.avenant_de = :bon_id)
