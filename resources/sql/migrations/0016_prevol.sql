-- Version 16: what is looked at before contributions are analysed, and what is set aside, reversibly.
-- A run; the last one that is not retired counts.
CREATE TABLE prevol (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, -- also that of its chargement
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    fait_le TEXT NOT NULL,
    parametres TEXT NOT NULL, -- JSON
    bilan TEXT NOT NULL, -- JSON: counts, campaigns, open questions
    -- The imports in force then, by their ids: others make the run out of date.
    imports TEXT NOT NULL,
    retire_le TEXT
) STRICT;
CREATE INDEX prevol_concertation ON prevol (concertation_id);

-- What a run found of each contribution that has something: a bulk table.
CREATE TABLE prevol_motif (
    chargement INTEGER NOT NULL REFERENCES chargement (numero),
    contribution INTEGER NOT NULL REFERENCES contribution (numero),
    motif TEXT NOT NULL CHECK (motif IN ('sans_reponse', 'sans_avis', 'court', 'langue', 'doublon', 'proche', 'campagne')),
    -- Number of the contribution that begins the group of equal, near or organised ones; 0 = no group.
    groupe INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX prevol_motif_motif ON prevol_motif (chargement, motif, groupe, contribution);

-- Decided by a person: these contributions are left out of analyses and counts until the row is removed.
CREATE TABLE ecart (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    motif TEXT NOT NULL,
    groupe INTEGER NOT NULL DEFAULT 0, -- one campaign; 0 = all that have the motif
    UNIQUE (concertation_id, motif, groupe)
) STRICT;

-- Numbers may come several times, once a motif.
CREATE VIEW contribution_ecartee AS
SELECT m.contribution, m.motif, p.concertation_id
FROM prevol p
JOIN chargement c ON c.id = p.id
JOIN ecart e ON e.concertation_id = p.concertation_id
JOIN prevol_motif m ON m.chargement = c.numero AND m.motif = e.motif AND (e.groupe = 0 OR e.groupe = m.groupe)
WHERE p.retire_le IS NULL;

INSERT INTO table_parent (nom_table, colonne) VALUES ('prevol', 'concertation_id'), ('ecart', 'concertation_id');
