SELECT id, accord_cadre_id, numero, maximum_ht_centimes, debut, fin
FROM lot
WHERE accord_cadre_id = :accord_cadre_id
ORDER BY numero, debut;
