-- Of one livrable by :id, of a bon and its avenants by :bon_id, or all.
SELECT v.*
FROM livrable_version v
WHERE v.numero_interne IN (
        SELECT numero_interne FROM livrable_version WHERE livrable_id = :id
        UNION ALL
        SELECT x.numero_interne FROM bon y JOIN livrable_version x ON x.bon_id = y.id
        WHERE y.id = :bon_id OR y.avenant_de = :bon_id
        UNION ALL
        SELECT numero_interne FROM livrable_version WHERE :id = '' AND :bon_id = '')
ORDER BY v.livrable_id, v.rang
