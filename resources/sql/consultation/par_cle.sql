-- The one in force with this key in the export, in any consultation of the concertation.
SELECT c.numero, c.titre, c.texte FROM chargement_actif a JOIN contribution c ON c.chargement = a.numero AND c.cle = :cle
WHERE a.concertation_id = :concertation ORDER BY c.numero DESC LIMIT 1
