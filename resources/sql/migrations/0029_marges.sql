-- Version 29: known shares of a population, to which the answers of a consultation are weighted.
CREATE TABLE marge (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    question_id TEXT NOT NULL REFERENCES question (id),
    modalite TEXT NOT NULL,
    part TEXT NOT NULL, -- a decimal number, on any scale
    UNIQUE (question_id, modalite)
) STRICT;
CREATE INDEX marge_consultation ON marge (consultation_id);
INSERT INTO table_parent (nom_table, colonne) VALUES ('marge', 'consultation_id');
