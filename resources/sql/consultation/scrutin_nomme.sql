-- Whatever became of its imports.
SELECT id FROM scrutin WHERE concertation_id = :concertation AND libelle = :libelle
