SELECT f.id, f.numero, f.recue_le, f.payee_le, fl.ligne_id, fl.montant_ht_centimes
FROM facture f
LEFT JOIN facture_ligne fl ON fl.facture_id = f.id
WHERE f.bon_id = :bon_id
ORDER BY f.recue_le, f.numero_interne, fl.numero_interne
