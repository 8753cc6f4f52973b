SELECT DISTINCT contribution FROM codage_lu WHERE :echantillon = '' AND consultation_id = :consultation AND rang = :rang
UNION
SELECT contribution FROM codage WHERE echantillon_id = :echantillon AND codeur = :codeur AND valeur = 1
ORDER BY 1
