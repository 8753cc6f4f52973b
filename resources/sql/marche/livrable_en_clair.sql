-- Versions whose file of this content is kept in clear.
SELECT count(*) AS nombre FROM livrable_version WHERE empreinte = :empreinte AND cle_id IS NULL
