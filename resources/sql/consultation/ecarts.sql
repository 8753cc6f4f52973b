SELECT id, motif, groupe, rang FROM ecart WHERE concertation_id = :concertation ORDER BY motif, groupe, rang
