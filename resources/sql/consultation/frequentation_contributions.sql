-- Contributions and their authors by day, or by week named by its Monday.
SELECT CASE WHEN :semaine = 1 THEN date(jour, '-' || ((strftime('%w', jour) + 6) % 7) || ' days') ELSE jour END AS debut,
       COUNT(*) AS contributions, COUNT(DISTINCT NULLIF(auteur, '')) AS participants
FROM (SELECT substr(c.date, 1, 10) AS jour, c.auteur FROM contribution_courante c
      WHERE c.consultation_id IN (SELECT id FROM consultation WHERE concertation_id = :concertation)
        AND c.nature NOT IN ('vote', 'participant', 'question', 'signalement', 'rencontre'))
WHERE date(jour) IS NOT NULL GROUP BY debut ORDER BY debut
