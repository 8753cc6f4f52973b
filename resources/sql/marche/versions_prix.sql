-- Each parameter narrows; an empty one does not.
SELECT version_prix.id, version_prix.attribution_id, version_prix.libelle, version_prix.date_effet,
       version_prix.fichier, version_prix.empreinte, version_prix.revision,
       (SELECT count(*) FROM prix WHERE prix.version_prix_id = version_prix.id) AS prix,
       (SELECT count(*) FROM bon WHERE bon.version_prix_id = version_prix.id) AS bons
FROM version_prix
WHERE (:id = '' OR version_prix.id = :id)
  AND (:attribution_id = '' OR version_prix.attribution_id = :attribution_id)
  AND (:jour = '' OR version_prix.date_effet <= :jour)
ORDER BY version_prix.date_effet DESC, version_prix.id DESC;
