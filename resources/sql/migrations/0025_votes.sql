-- Version 25: votes on statements. A vote holds until a later load says otherwise of the same person and statement.
CREATE TABLE scrutin (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    libelle TEXT NOT NULL,
    cree_le TEXT NOT NULL,
    UNIQUE (concertation_id, libelle)
) STRICT;

CREATE TABLE enonce (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    scrutin_id TEXT NOT NULL REFERENCES scrutin (id),
    -- Place in vote.enonce, from 0. Never changed.
    rang INTEGER NOT NULL,
    reference TEXT NOT NULL, -- as the platform calls it: "12", "debat/23", or the statement itself
    texte TEXT NOT NULL DEFAULT '',
    -- 1: moderation took it out, it weighs nothing.
    retire INTEGER NOT NULL DEFAULT 0 CHECK (retire IN (0, 1)),
    UNIQUE (scrutin_id, rang),
    UNIQUE (scrutin_id, reference)
) STRICT;

CREATE TABLE import_votes (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, -- also that of its chargement
    scrutin_id TEXT NOT NULL REFERENCES scrutin (id),
    importe_le TEXT NOT NULL,
    fichier TEXT NOT NULL DEFAULT '',
    empreinte TEXT NOT NULL DEFAULT '', -- SHA-256 of the file
    empreinte_lignes TEXT NOT NULL DEFAULT '', -- SHA-256 of what was stored
    forme TEXT NOT NULL DEFAULT '',
    lignes INTEGER NOT NULL DEFAULT 0,
    nouveaux INTEGER NOT NULL DEFAULT 0,
    changes INTEGER NOT NULL DEFAULT 0,
    inchanges INTEGER NOT NULL DEFAULT 0,
    doublons INTEGER NOT NULL DEFAULT 0,
    rejetes INTEGER NOT NULL DEFAULT 0,
    cle_id TEXT REFERENCES coffre_cle (id),
    -- Undone: its votes are as if they had not been.
    retire_le TEXT
) STRICT;
CREATE INDEX import_votes_scrutin ON import_votes (scrutin_id);

CREATE TABLE votant (
    numero INTEGER PRIMARY KEY,
    chargement INTEGER NOT NULL REFERENCES chargement (numero),
    rang INTEGER NOT NULL, -- place in vote.votant, from 0
    pseudonyme TEXT NOT NULL
) STRICT;
CREATE INDEX votant_chargement ON votant (chargement);

CREATE TABLE vote (
    numero INTEGER PRIMARY KEY,
    chargement INTEGER NOT NULL REFERENCES chargement (numero),
    votant INTEGER NOT NULL,
    enonce INTEGER NOT NULL,
    valeur INTEGER NOT NULL, -- 1 agrees, -1 disagrees, 0 passes
    date INTEGER NOT NULL -- milliseconds since 1970; 0 = not told
) STRICT;
CREATE INDEX vote_chargement ON vote (chargement);

INSERT INTO table_parent (nom_table, colonne) VALUES
    ('scrutin', 'concertation_id'), ('enonce', 'scrutin_id'), ('import_votes', 'scrutin_id');
