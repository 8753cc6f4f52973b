SELECT id, raison_sociale, siret, adresse, contact, courriel
FROM titulaire
ORDER BY raison_sociale COLLATE NOCASE, id;
