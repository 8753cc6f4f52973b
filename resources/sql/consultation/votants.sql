-- Of every import, undone ones too: a person keeps the place given first.
SELECT v.rang, v.pseudonyme FROM import_votes i JOIN chargement c ON c.id = i.id JOIN votant v ON v.chargement = c.numero
WHERE i.scrutin_id = :scrutin ORDER BY v.rang
