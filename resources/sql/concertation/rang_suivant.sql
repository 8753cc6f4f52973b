SELECT (SELECT coalesce(max(rang) + 1, 0) FROM dispositif WHERE concertation_id = :id) AS dispositif,
       (SELECT coalesce(max(rang) + 1, 0) FROM membre WHERE concertation_id = :id) AS membre,
       (SELECT coalesce(max(rang) + 1, 0) FROM engagement WHERE concertation_id = :id) AS engagement
