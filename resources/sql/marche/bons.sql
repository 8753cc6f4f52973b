-- Rows of the list; an empty parameter does not filter. texte: an FTS5 query, statuts: a JSON array of keys.
SELECT b.id, b.concertation_id, k.titre AS concertation, b.lot, b.numero, b.objet, b.statut, b.avenant_de,
       b.date_notification, b.debut, b.livraison, t.raison_sociale AS titulaire
FROM bon b
JOIN concertation k ON k.id = b.concertation_id
LEFT JOIN attribution a ON a.id = b.attribution_id
LEFT JOIN titulaire t ON t.id = a.titulaire_id
WHERE (:lot = 0 OR b.lot = :lot)
  AND (:concertation_id = '' OR b.concertation_id = :concertation_id)
  AND (:titulaire_id = '' OR a.titulaire_id = :titulaire_id)
  AND (:avenant_de = '' OR b.avenant_de = :avenant_de)
  AND (:annee = 0 OR CAST(substr(b.date_notification, 1, 4) AS INTEGER) = :annee)
  AND (:statuts = '[]' OR b.statut IN (SELECT value FROM json_each(:statuts)))
  AND (:texte = '' OR b.numero_interne IN (SELECT rowid FROM bon_fts WHERE bon_fts MATCH :texte)
       OR k.numero_interne IN (SELECT rowid FROM concertation_fts WHERE concertation_fts MATCH :texte))
ORDER BY b.numero IS NOT NULL, b.date_notification DESC, b.numero DESC, b.numero_interne DESC
