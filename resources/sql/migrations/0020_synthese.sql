-- Version 20: what a synthesis is made of, in its order: a text, a count, words, verbatims. Figures are computed
-- when the report is made, from what is in force then.
CREATE TABLE synthese_element (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    genre TEXT NOT NULL CHECK (genre IN ('texte', 'controle', 'tri', 'mots', 'verbatims')),
    titre TEXT NOT NULL DEFAULT '',
    commentaire TEXT NOT NULL DEFAULT '',
    parametres TEXT NOT NULL DEFAULT '{}', -- JSON: what is counted, and how
    rang INTEGER NOT NULL
) STRICT;
CREATE INDEX synthese_element_concertation ON synthese_element (concertation_id, rang);
INSERT INTO table_parent (nom_table, colonne) VALUES ('synthese_element', 'concertation_id');
