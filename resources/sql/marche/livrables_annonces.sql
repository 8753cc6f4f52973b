-- What a bon and its avenants already announce, cancelled ones apart.
SELECT l.id, l.section, l.libelle, l.echeance,
       EXISTS (SELECT 1 FROM livrable_version v WHERE v.livrable_id = l.id) AS recu
FROM livrable l
JOIN bon b ON b.id = l.bon_id
WHERE b.statut <> 'annule' AND (b.id = :racine_id OR b.avenant_de = :racine_id)
