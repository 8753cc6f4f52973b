-- Version 22: how files of a kind are read, as a person said it once: proposed again for the same columns.
CREATE TABLE profil_import (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    nom TEXT NOT NULL UNIQUE,
    contenu TEXT NOT NULL, -- JSON: each column and its use; no data of the file
    modifie_le TEXT NOT NULL
) STRICT;
