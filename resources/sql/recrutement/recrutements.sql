-- Every recruitment with its counts, latest first; of one concertation when :concertation is not ''.
SELECT r.*, c.titre AS concertation,
       (SELECT count(*) FROM critere k WHERE k.recrutement_id = r.id) AS criteres,
       (SELECT count(*) FROM candidat d WHERE d.recrutement_id = r.id AND d.retire_le IS NULL) AS candidats,
       (SELECT count(*) FROM panel_place p
        WHERE p.recrutement_id = r.id AND p.etat IN ('selectionne', 'confirme')) AS panel,
       (SELECT count(*) FROM panel_place p WHERE p.recrutement_id = r.id AND p.etat = 'confirme') AS confirmes,
       EXISTS (SELECT 1 FROM coffre_cle k WHERE k.id = r.cle_id AND k.detruite_le IS NOT NULL) AS purge
FROM recrutement r JOIN concertation c ON c.id = r.concertation_id
WHERE :concertation = '' OR r.concertation_id = :concertation
ORDER BY r.id DESC
