-- Version 19: what nothing ever wrote. Calibrations are computed from the group as it stands, the texts of a
-- recruitment are made from their templates.
DELETE FROM table_parent WHERE nom_table IN ('texte_recrutement', 'calibrage');
DROP TABLE texte_recrutement;
DROP TABLE calibrage;
DROP VIEW bon_total;
