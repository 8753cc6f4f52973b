-- A made-up later version: a new table, and one rebuilt that others refer to.
CREATE TABLE essai_note (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    texte TEXT NOT NULL
) STRICT;
INSERT INTO essai_note (id, concertation_id, texte) SELECT 'note-' || id, id, titre FROM concertation;
CREATE TABLE accord_cadre_neuf (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    numero TEXT NOT NULL CHECK (numero <> ''),
    objet TEXT NOT NULL DEFAULT '',
    debut TEXT NOT NULL,
    fin TEXT NOT NULL
) STRICT;
INSERT INTO accord_cadre_neuf SELECT * FROM accord_cadre;
DROP TABLE accord_cadre;
ALTER TABLE accord_cadre_neuf RENAME TO accord_cadre;
