SELECT f.bon_id, fl.ligne_id, fl.montant_ht_centimes, f.payee_le
FROM facture f
JOIN facture_ligne fl ON fl.facture_id = f.id
ORDER BY f.bon_id
