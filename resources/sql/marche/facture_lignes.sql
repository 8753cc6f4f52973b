SELECT id FROM facture_ligne WHERE facture_id = :facture_id
