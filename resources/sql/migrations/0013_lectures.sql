-- Version 13: what lists and totals read of large tables, without their rows: those of notified bons are wide.
CREATE INDEX bon_commande ON bon (attribution_id, statut, avenant_de, id);
CREATE INDEX bon_par_concertation ON bon (concertation_id, statut, numero, id);
CREATE INDEX bon_par_statut ON bon (statut, concertation_id, id);
CREATE INDEX reception_ligne ON reception (ligne_id);
CREATE INDEX livrable_version_validee ON livrable_version (bon_id, valide_le, livrable_id);
CREATE INDEX livrable_version_decision ON livrable_version (livrable_id, rang, decision);
CREATE INDEX livrable_version_refaction ON livrable_version (bon_id, refaction_centimes)
    WHERE decision = 'refaction';
-- Now the beginnings of the above.
DROP INDEX bon_concertation;
DROP INDEX bon_attribution;
DROP INDEX livrable_version_bon;
