-- Read from the index alone but for the replaced ones.
SELECT c.numero, c.cle, c.empreinte FROM contribution c
WHERE c.chargement IN (SELECT numero FROM chargement_actif WHERE consultation_id = :consultation)
  AND NOT EXISTS (SELECT 1 FROM contribution_remplacee r JOIN chargement_actif b ON b.numero = r.chargement
                  WHERE r.ancienne = c.numero)
