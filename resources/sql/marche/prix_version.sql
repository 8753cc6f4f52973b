SELECT id, code, pu_ht_centimes, pu_ht_sans_fichier_centimes
FROM prix
WHERE version_prix_id = :version_prix_id
ORDER BY code;
