SELECT codeur, count(DISTINCT contribution) AS textes FROM codage WHERE echantillon_id = :echantillon AND valeur = 1 GROUP BY codeur
