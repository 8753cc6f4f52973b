-- Lines of all bons that count, each bon before its avenants, in the order of marche/avenants_notifies.
SELECT COALESCE(b.avenant_de, b.id) AS racine_id, b.id AS bon_id, a.lot_id, b.avenant_de IS NOT NULL AS avenant,
       g.id, g.code, g.sans_fichier, g.pu_ht_centimes, g.taux_tva, g.quantite_num, g.quantite_den
FROM bon b
JOIN bon_ligne g ON g.bon_id = b.id
LEFT JOIN attribution a ON a.id = b.attribution_id
WHERE b.statut IN ('notifie', 'en_cours', 'service_fait', 'solde')
ORDER BY racine_id, b.avenant_de IS NOT NULL, b.rang_avenant, g.rang
