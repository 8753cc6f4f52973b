SELECT concertation_id FROM dispositif WHERE id = :id
UNION ALL SELECT concertation_id FROM membre WHERE id = :id
UNION ALL SELECT concertation_id FROM engagement WHERE id = :id
UNION ALL SELECT concertation_id FROM jalon WHERE id = :id
UNION ALL SELECT concertation_id FROM reunion WHERE id = :id
UNION ALL SELECT concertation_id FROM tache WHERE id = :id
