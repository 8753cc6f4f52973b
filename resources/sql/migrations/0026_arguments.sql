-- Version 26: the map of arguments: questions, claims under them, arguments for and against under those, and what
-- people wrote that each rests on.
CREATE TABLE argument (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    parent_id TEXT REFERENCES argument (id), -- NULL: nothing above
    genre TEXT NOT NULL CHECK (genre IN ('question', 'these', 'pour', 'contre')),
    texte TEXT NOT NULL,
    rang INTEGER NOT NULL
) STRICT;
CREATE INDEX argument_concertation ON argument (concertation_id, parent_id, rang);

CREATE TABLE argument_citation (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    argument_id TEXT NOT NULL REFERENCES argument (id),
    -- contribution.cle: a later import of a changed contribution stays cited.
    cle INTEGER NOT NULL,
    extrait TEXT NOT NULL DEFAULT '', -- the passage that is quoted; '' = all of it
    rang INTEGER NOT NULL
) STRICT;
CREATE INDEX argument_citation_argument ON argument_citation (argument_id, rang);

INSERT INTO table_parent (nom_table, colonne) VALUES ('argument', 'concertation_id'), ('argument_citation', 'argument_id');
