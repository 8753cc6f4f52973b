-- Version 15: contributions, imported by the hundred thousand.
-- A bulk table (with a column chargement, without numero_interne) is filled by one load and its rows are never changed:
-- the audit and the outbox tell of the load, with the hash of its rows, not of each row. What undoes an import
-- retires it, and readers pass over its rows.
CREATE TABLE chargement (numero INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE consultation (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    libelle TEXT NOT NULL,
    profil TEXT NOT NULL DEFAULT '',
    -- Hash of the headers: an export with the same ones continues the consultation.
    signature TEXT NOT NULL DEFAULT '',
    cree_le TEXT NOT NULL,
    UNIQUE (concertation_id, libelle)
) STRICT;

CREATE TABLE question (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    code TEXT NOT NULL DEFAULT '',
    libelle TEXT NOT NULL,
    genre TEXT NOT NULL CHECK (genre IN ('texte', 'choix', 'choix_multiple', 'echelle', 'nombre')),
    separateur TEXT NOT NULL DEFAULT '',
    -- 1: what the platform says of a contribution (category, votes), not what somebody answered.
    attribut INTEGER NOT NULL DEFAULT 0 CHECK (attribut IN (0, 1)),
    -- Place of its answers in contribution.reponses, from 0. Never changed.
    rang INTEGER NOT NULL,
    UNIQUE (consultation_id, rang)
) STRICT;

CREATE TABLE import_contributions (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, -- also that of its chargement
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    importe_le TEXT NOT NULL,
    fichier TEXT NOT NULL DEFAULT '',
    empreinte TEXT NOT NULL DEFAULT '', -- SHA-256 of the file
    empreinte_lignes TEXT NOT NULL DEFAULT '', -- SHA-256 of what was stored
    encodage TEXT NOT NULL DEFAULT '',
    separateur TEXT NOT NULL DEFAULT '',
    profil TEXT NOT NULL DEFAULT '',
    lignes INTEGER NOT NULL DEFAULT 0,
    nouvelles INTEGER NOT NULL DEFAULT 0,
    modifiees INTEGER NOT NULL DEFAULT 0,
    inchangees INTEGER NOT NULL DEFAULT 0,
    doublons INTEGER NOT NULL DEFAULT 0,
    rejetees INTEGER NOT NULL DEFAULT 0,
    -- JSON: no-answers by question, rejected lines, flags; no personal data.
    bilan TEXT NOT NULL DEFAULT '{}',
    cle_id TEXT REFERENCES coffre_cle (id),
    -- Undone: its contributions, and what they replaced, are as if it had not been.
    retire_le TEXT
) STRICT;
CREATE INDEX import_contributions_consultation ON import_contributions (consultation_id);

CREATE TABLE contribution (
    numero INTEGER PRIMARY KEY,
    chargement INTEGER NOT NULL REFERENCES chargement (numero),
    cle INTEGER NOT NULL, -- 64 bits of its identity in the export
    empreinte INTEGER NOT NULL, -- 64 bits of its content
    ligne INTEGER NOT NULL,
    nature TEXT NOT NULL,
    identifiant TEXT NOT NULL, -- "commentaire/515"
    parent TEXT NOT NULL, -- likewise; '' = none
    date TEXT NOT NULL,
    auteur TEXT NOT NULL, -- pseudonym
    signalements INTEGER NOT NULL, -- 1 e-mail, 2 telephone, 4 NIR, 8 name, in the texts
    titre TEXT NOT NULL,
    texte TEXT NOT NULL,
    reponses TEXT NOT NULL, -- JSON array by question.rang: text, array of choices, or null
    identite TEXT NOT NULL -- chiffré: the personal columns
) STRICT;
CREATE INDEX contribution_cle ON contribution (chargement, cle, empreinte);

-- An older version of a contribution, and the load that brought the newer one.
CREATE TABLE contribution_remplacee (
    ancienne INTEGER NOT NULL REFERENCES contribution (numero),
    chargement INTEGER NOT NULL REFERENCES chargement (numero),
    PRIMARY KEY (ancienne, chargement)
) STRICT, WITHOUT ROWID;

CREATE VIEW chargement_actif AS
SELECT c.numero, i.id AS import_id, i.consultation_id, s.concertation_id
FROM import_contributions i
JOIN chargement c ON c.id = i.id
JOIN consultation s ON s.id = i.consultation_id
WHERE i.retire_le IS NULL;

CREATE VIEW contribution_courante AS
SELECT c.*, a.consultation_id, a.concertation_id
FROM contribution c
JOIN chargement_actif a ON a.numero = c.chargement
WHERE NOT EXISTS (SELECT 1 FROM contribution_remplacee r JOIN chargement_actif b ON b.numero = r.chargement
                  WHERE r.ancienne = c.numero);

INSERT INTO table_parent (nom_table, colonne) VALUES
    ('consultation', 'concertation_id'), ('question', 'consultation_id'), ('import_contributions', 'consultation_id');
