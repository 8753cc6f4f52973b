SELECT concertation_id FROM consultation WHERE id = :consultation
