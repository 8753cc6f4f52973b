-- The orders of a concertation.
SELECT b.id, coalesce(b.numero, '') AS numero, b.lot, b.objet, b.statut, b.date_notification,
       coalesce(t.raison_sociale, '') AS titulaire,
       b.avenant_de IS NOT NULL AS avenant,
       (SELECT coalesce(sum(l.ht_centimes), 0) FROM bon_ligne_total l WHERE l.bon_id = b.id) AS total_ht_centimes
FROM bon b
LEFT JOIN attribution a ON a.id = b.attribution_id
LEFT JOIN titulaire t ON t.id = a.titulaire_id
WHERE b.concertation_id = :id
ORDER BY b.cree_le, b.numero_interne
