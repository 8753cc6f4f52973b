-- What hangs on a concertation for recruitment: recruitments, and keys of personal data with their certificates.
SELECT (SELECT count(*) FROM recrutement WHERE concertation_id = :concertation) AS recrutements,
       (SELECT count(*) FROM coffre_cle WHERE concertation_id = :concertation) AS cles
