-- Version 28: how the platform is visited, day by day, and what is recommended of it (UO 2.4.1, 2.4.2).
CREATE TABLE frequentation_jour (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    jour TEXT NOT NULL,
    visites INTEGER NOT NULL CHECK (visites >= 0),
    visiteurs INTEGER CHECK (visiteurs >= 0), -- of that day alone
    actions INTEGER CHECK (actions >= 0),
    rebonds INTEGER CHECK (rebonds >= 0), -- visits of one page
    duree INTEGER CHECK (duree >= 0), -- of a visit, mean, seconds
    fichier TEXT NOT NULL DEFAULT '',
    empreinte TEXT NOT NULL DEFAULT '', -- SHA-256 of the file
    UNIQUE (concertation_id, jour)
) STRICT;

CREATE TABLE frequentation_bilan (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    debut TEXT NOT NULL, -- Monday of the week
    recommandations TEXT NOT NULL DEFAULT '',
    UNIQUE (concertation_id, debut)
) STRICT;

INSERT INTO table_parent (nom_table, colonne) VALUES
    ('frequentation_jour', 'concertation_id'), ('frequentation_bilan', 'concertation_id');
