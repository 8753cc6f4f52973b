SELECT id FROM code WHERE fusion_id = :code
