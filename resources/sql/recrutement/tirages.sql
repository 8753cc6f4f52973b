-- Draws of a recruitment, latest first.
SELECT id, recrutement_id, methode, taille, loterie, version, engagement, engage_le, graine, tire_le, annule_le,
       motif_annulation, rang_panel, resume, pv_empreinte
FROM tirage
WHERE recrutement_id = :recrutement
ORDER BY numero_interne DESC
