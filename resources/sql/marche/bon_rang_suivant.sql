SELECT COALESCE(MAX(rang), 0) + 1 AS rang FROM bon WHERE annee = :annee
