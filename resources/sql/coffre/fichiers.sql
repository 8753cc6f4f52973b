-- Received files that are sealed with keys of this concertation.
SELECT count(*) AS nombre FROM livrable_version v JOIN coffre_cle c ON c.id = v.cle_id
WHERE c.concertation_id = :concertation
