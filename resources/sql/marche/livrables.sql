-- One by :id, those of a bon and its avenants (cancelled ones apart) by :bon_id, or all but those of
-- cancelled bons.
SELECT l.*, b.numero AS numero_bon, b.lot, k.titre AS concertation
FROM livrable l
JOIN bon b ON b.id = l.bon_id
JOIN concertation k ON k.id = b.concertation_id
WHERE l.numero_interne IN (
        SELECT numero_interne FROM livrable WHERE id = :id
        UNION ALL
        SELECT x.numero_interne FROM bon y JOIN livrable x ON x.bon_id = y.id
        WHERE y.id = :bon_id OR (y.avenant_de = :bon_id AND y.statut <> 'annule')
        UNION ALL
        SELECT x.numero_interne FROM bon y JOIN livrable x ON x.bon_id = y.id
        WHERE :id = '' AND :bon_id = '' AND y.statut <> 'annule')
  -- Nothing is awaited any more once the last version is admitted or refused.
  AND (NOT :en_attente OR COALESCE((SELECT v.decision IN ('', 'ajournement') FROM livrable_version v
                                    WHERE v.livrable_id = l.id ORDER BY v.rang DESC LIMIT 1), 1))
ORDER BY b.numero, l.rang, l.numero_interne
