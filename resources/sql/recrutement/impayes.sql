-- What was decided for people of a concertation and is not paid yet.
SELECT count(*) AS nombre, coalesce(sum(d.montant_ht_centimes), 0) AS centimes
FROM defraiement d JOIN recrutement r ON r.id = d.recrutement_id
WHERE r.concertation_id = :concertation AND d.verse_le IS NULL
