-- The orders of a concertation; each line is rounded to the cent half-up, away from zero, as Montant::fois does.
SELECT b.id, coalesce(b.numero, '') AS numero, b.lot, b.objet, b.statut, b.date_notification,
       coalesce(t.raison_sociale, '') AS titulaire,
       b.avenant_de IS NOT NULL AS avenant,
       (SELECT coalesce(sum(CASE WHEN l.pu_ht_centimes * l.quantite_num < 0
                                 THEN -((-2 * l.pu_ht_centimes * l.quantite_num + l.quantite_den) / (2 * l.quantite_den))
                                 ELSE (2 * l.pu_ht_centimes * l.quantite_num + l.quantite_den) / (2 * l.quantite_den)
                            END), 0)
        FROM bon_ligne l WHERE l.bon_id = b.id) AS total_ht_centimes
FROM bon b
LEFT JOIN attribution a ON a.id = b.attribution_id
LEFT JOIN titulaire t ON t.id = a.titulaire_id
WHERE b.concertation_id = :id
ORDER BY b.cree_le, b.numero_interne
