-- Version 18: the words that a concertation teaches the analyses, and the classifications that it keeps.
CREATE TABLE lexique_entree (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    -- 'expression': several words counted as one; 'mot_vide': not counted; 'lemme': forme counts as lemme.
    genre TEXT NOT NULL CHECK (genre IN ('expression', 'mot_vide', 'lemme')),
    forme TEXT NOT NULL,
    lemme TEXT NOT NULL DEFAULT '',
    UNIQUE (concertation_id, genre, forme)
) STRICT;

CREATE TABLE classement (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    fait_le TEXT NOT NULL,
    k INTEGER NOT NULL,
    -- JSON: what was read, filters, hashes of the files, lexicon, sizes.
    parametres TEXT NOT NULL,
    -- JSON: tree, classes with their forms, typical segments by contribution; none of the texts.
    resultat TEXT NOT NULL
) STRICT;
CREATE INDEX classement_concertation ON classement (concertation_id);

INSERT INTO table_parent (nom_table, colonne) VALUES ('lexique_entree', 'concertation_id'), ('classement', 'concertation_id');
