SELECT id, motif, groupe FROM ecart WHERE concertation_id = :concertation ORDER BY motif, groupe
