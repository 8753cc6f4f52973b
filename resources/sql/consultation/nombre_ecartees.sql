-- Of those with a text: the no-answers are apart in any case.
SELECT count(DISTINCT contribution) AS nombre FROM contribution_ecartee
WHERE concertation_id = :concertation AND motif NOT IN ('sans_reponse', 'sans_avis')
