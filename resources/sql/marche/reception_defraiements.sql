-- Défraiements that a receipt counted: its removal frees them.
SELECT id FROM defraiement WHERE reception_id = :reception_id
