-- Version 23: the plan de codification of a concertation (CCTP, UO 2.4), its versions with their approvals, and what
-- is coded by it. A field is an open question (rang), or title and text (rang -1), of a consultation.
CREATE TABLE code (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    parent_id TEXT REFERENCES code (id),
    libelle TEXT NOT NULL,
    definition TEXT NOT NULL DEFAULT '',
    inclusion TEXT NOT NULL DEFAULT '', -- what belongs here, by examples
    exclusion TEXT NOT NULL DEFAULT '', -- what does not, although one might think so
    rang INTEGER NOT NULL,
    touche INTEGER CHECK (touche BETWEEN 1 AND 9), -- digit that gives it while coding
    fusion_id TEXT REFERENCES code (id), -- merged: its codings count for that one
    retire_le TEXT -- deleted: its codings do not count any more, and come back with it
) STRICT;
CREATE INDEX code_concertation ON code (concertation_id, rang);

-- Submitted for approval: the plan as it was then. DITP and beneficiary approve it, in any order.
CREATE TABLE plan_version (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    numero INTEGER NOT NULL,
    soumis_le TEXT NOT NULL,
    soumis_par TEXT NOT NULL,
    contenu_plan TEXT NOT NULL, -- JSON: the tree
    empreinte TEXT NOT NULL, -- SHA-256 of it
    ditp_le TEXT,
    ditp_par TEXT NOT NULL DEFAULT '',
    beneficiaire_le TEXT,
    beneficiaire_par TEXT NOT NULL DEFAULT '',
    UNIQUE (concertation_id, numero)
) STRICT;

CREATE TABLE code_regle (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code_id TEXT NOT NULL REFERENCES code (id),
    -- 'mots': one of these words, by lemma; 'expression': these words in this order; 'regex'
    genre TEXT NOT NULL CHECK (genre IN ('mots', 'expression', 'regex')),
    motif TEXT NOT NULL,
    UNIQUE (code_id, genre, motif)
) STRICT;

-- Coded twice, by people who do not see each other's codes.
CREATE TABLE codage_echantillon (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    rang INTEGER NOT NULL,
    graine TEXT NOT NULL,
    codeurs TEXT NOT NULL, -- JSON array of two names
    numeros TEXT NOT NULL, -- JSON array of contributions, in the order of the draw
    population INTEGER NOT NULL, -- drawn from so many
    tire_le TEXT NOT NULL,
    clos_le TEXT
) STRICT;
CREATE INDEX codage_echantillon_concertation ON codage_echantillon (concertation_id);

-- What a person said of one text: a code applies (1) or does not, whatever was proposed (0); no code: it was read and
-- nothing applies.
CREATE TABLE codage (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    rang INTEGER NOT NULL,
    contribution INTEGER NOT NULL REFERENCES contribution (numero),
    code_id TEXT REFERENCES code (id),
    valeur INTEGER NOT NULL DEFAULT 1 CHECK (valeur IN (0, 1)),
    codeur TEXT NOT NULL,
    -- 'humain', or whose proposal a person accepted: 'regle', 'classe', 'classifieur'; 'double': agreed by both coders of
    -- a sample; 'arbitrage': decided where they differed
    origine TEXT NOT NULL CHECK (origine IN ('humain', 'regle', 'classe', 'classifieur', 'double', 'arbitrage')),
    echantillon_id TEXT REFERENCES codage_echantillon (id), -- blind: counts for that sample alone
    plan_cite TEXT NOT NULL, -- version of the plan
    fait_le TEXT NOT NULL
) STRICT;
CREATE INDEX codage_contribution ON codage (contribution, consultation_id, rang);
CREATE INDEX codage_champ ON codage (consultation_id, rang, echantillon_id);

-- Codings or proposals by the hundred thousand, made in one go; the last of a kind that is not retired counts.
CREATE TABLE codage_lot (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE, -- also that of its chargement
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    consultation_id TEXT NOT NULL REFERENCES consultation (id),
    rang INTEGER NOT NULL,
    genre TEXT NOT NULL CHECK (genre IN ('regle', 'classe', 'classifieur', 'fichier')),
    etat TEXT NOT NULL CHECK (etat IN ('proposition', 'codage')),
    fait_le TEXT NOT NULL,
    fait_par TEXT NOT NULL,
    plan_cite TEXT NOT NULL,
    parametres TEXT NOT NULL DEFAULT '{}', -- JSON
    bilan TEXT NOT NULL DEFAULT '{}', -- JSON
    retire_le TEXT
) STRICT;
CREATE INDEX codage_lot_champ ON codage_lot (consultation_id, rang);

CREATE TABLE codage_lot_ligne (
    chargement INTEGER NOT NULL REFERENCES chargement (numero),
    contribution INTEGER NOT NULL REFERENCES contribution (numero),
    code_id TEXT NOT NULL, -- '' = read, nothing applies
    codeur TEXT NOT NULL, -- of a file; otherwise ''
    score INTEGER NOT NULL -- in ten-thousandths
) STRICT;
CREATE INDEX codage_lot_ligne_chargement ON codage_lot_ligne (chargement, code_id, score);
CREATE INDEX codage_lot_ligne_contribution ON codage_lot_ligne (contribution, chargement);

-- Decided by a person: the proposals of this code from this score on are accepted.
CREATE TABLE codage_seuil (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    lot_id TEXT NOT NULL REFERENCES codage_lot (id),
    code_id TEXT NOT NULL REFERENCES code (id),
    seuil INTEGER NOT NULL, -- in ten-thousandths
    accepte_par TEXT NOT NULL,
    accepte_le TEXT NOT NULL,
    UNIQUE (lot_id, code_id)
) STRICT;

-- What a code stands for today: itself, or the one it was merged into; deleted ones are not there.
CREATE VIEW code_en_vigueur AS
SELECT c.id, e.id AS code_id, e.concertation_id
FROM code c JOIN code e ON e.id = coalesce(c.fusion_id, c.id)
WHERE e.retire_le IS NULL AND c.retire_le IS NULL;

-- A proposal, and whether it counts: nobody refused it, and a threshold or the whole batch accepts it.
CREATE VIEW codage_propose AS
SELECT l.id AS lot_id, l.concertation_id, l.consultation_id, l.rang, l.genre, l.plan_cite, g.contribution, v.code_id, g.codeur, g.score,
       (l.etat = 'codage' OR g.score >= (SELECT min(s.seuil) FROM codage_seuil s
        WHERE s.lot_id = l.id AND s.code_id IN (g.code_id, v.code_id))) AS accepte,
       EXISTS (SELECT 1 FROM codage k JOIN code_en_vigueur w ON w.id = k.code_id WHERE k.contribution = g.contribution
               AND k.consultation_id = l.consultation_id AND k.rang = l.rang AND k.valeur = 0 AND w.code_id = v.code_id
               AND k.echantillon_id IS NULL) AS refuse
FROM codage_lot l
JOIN chargement c ON c.id = l.id
JOIN codage_lot_ligne g ON g.chargement = c.numero
JOIN code_en_vigueur v ON v.id = g.code_id
WHERE l.retire_le IS NULL;

-- Every code that counts for a text. The same may come several times, once a coder or origin.
CREATE VIEW codage_retenu AS
SELECT k.concertation_id, k.consultation_id, k.rang, k.contribution, v.code_id, k.codeur, k.origine, k.plan_cite
FROM codage k JOIN code_en_vigueur v ON v.id = k.code_id
WHERE k.echantillon_id IS NULL AND k.valeur = 1
UNION ALL
SELECT p.concertation_id, p.consultation_id, p.rang, p.contribution, p.code_id, p.codeur, p.genre, p.plan_cite
FROM codage_propose p WHERE p.accepte = 1 AND p.refuse = 0;

-- Texts that somebody, or a batch that counts, has coded: also those read without any code.
CREATE VIEW codage_lu AS
SELECT contribution, consultation_id, rang FROM codage WHERE echantillon_id IS NULL AND valeur = 1
UNION
SELECT g.contribution, l.consultation_id, l.rang FROM codage_lot l JOIN chargement c ON c.id = l.id
JOIN codage_lot_ligne g ON g.chargement = c.numero WHERE l.retire_le IS NULL AND l.genre = 'fichier'
UNION
SELECT p.contribution, p.consultation_id, p.rang FROM codage_propose p WHERE p.accepte = 1 AND p.refuse = 0;

INSERT INTO table_parent (nom_table, colonne) VALUES
    ('code', 'concertation_id'), ('plan_version', 'concertation_id'), ('code_regle', 'code_id'),
    ('codage_echantillon', 'concertation_id'), ('codage', 'concertation_id'), ('codage_lot', 'concertation_id'),
    ('codage_seuil', 'lot_id');
