-- Version 1: the first base. Never edited after it landed: later versions add files.
-- Every data table has: numero_interne (stable rowid, needed by FTS5), id (UUIDv7, the identity everywhere).
-- Dates are ISO text, money integer cents, quantities numerator/denominator, rates ten-thousandths, JSON text.

CREATE TABLE meta (cle TEXT PRIMARY KEY NOT NULL, valeur TEXT NOT NULL) STRICT;

-- Who did what, when: one row per changed row, grouped by edit.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    edit_id TEXT NOT NULL,
    moment TEXT NOT NULL,
    auteur TEXT NOT NULL,
    libelle TEXT NOT NULL,
    genre TEXT NOT NULL CHECK (genre IN ('edit', 'undo', 'redo')),
    nom_table TEXT NOT NULL,
    ligne_id TEXT NOT NULL,
    parent_id TEXT,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    avant TEXT,
    apres TEXT
) STRICT;
CREATE INDEX audit_ligne ON audit (ligne_id, seq);
CREATE INDEX audit_parent ON audit (parent_id, seq) WHERE parent_id IS NOT NULL;

-- What the later synchronisation has to send.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    edit_id TEXT NOT NULL,
    moment TEXT NOT NULL,
    nom_table TEXT NOT NULL,
    ligne_id TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    champs TEXT NOT NULL
) STRICT;

-- Which column of a table names the record it belongs to: the history of a record shows its parts too.
CREATE TABLE table_parent (nom_table TEXT PRIMARY KEY NOT NULL, colonne TEXT NOT NULL) STRICT;

-- Settings of the organisation (buyer, delays, rates), one row a key.
CREATE TABLE parametre (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    cle TEXT NOT NULL UNIQUE,
    valeur TEXT NOT NULL
) STRICT;

CREATE TABLE vue (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    ecran TEXT NOT NULL,
    nom TEXT NOT NULL,
    filtre TEXT NOT NULL
) STRICT;

-- Concertations (CCTP, chapter 1) -----------------------------------------------------------------

CREATE TABLE concertation (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    titre TEXT NOT NULL,
    beneficiaire TEXT NOT NULL DEFAULT '',
    question TEXT NOT NULL DEFAULT '',
    objectifs TEXT NOT NULL DEFAULT '',
    theme TEXT NOT NULL DEFAULT '',
    portee TEXT NOT NULL DEFAULT 'nationale',
    territoire TEXT NOT NULL DEFAULT '',
    niveau TEXT NOT NULL DEFAULT 'intermediaire',
    garant TEXT NOT NULL DEFAULT '',
    usage_contributions TEXT NOT NULL DEFAULT '',
    statut TEXT NOT NULL DEFAULT 'cadrage',
    debut TEXT,
    fin TEXT,
    notes TEXT NOT NULL DEFAULT '',
    cree_le TEXT NOT NULL
) STRICT;

CREATE TABLE dispositif (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    genre TEXT NOT NULL,
    libelle TEXT NOT NULL DEFAULT '',
    participants INTEGER,
    rang INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX dispositif_concertation ON dispositif (concertation_id, rang);

CREATE TABLE membre (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    nom TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    courriel TEXT NOT NULL DEFAULT '',
    rang INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX membre_concertation ON membre (concertation_id, rang);

CREATE TABLE engagement (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    texte TEXT NOT NULL,
    echeance TEXT,
    tenu_le TEXT,
    rang INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX engagement_concertation ON engagement (concertation_id, rang);

CREATE TABLE jalon (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    libelle TEXT NOT NULL,
    debut TEXT NOT NULL,
    fin TEXT,
    atteint_le TEXT
) STRICT;
CREATE INDEX jalon_concertation ON jalon (concertation_id, debut);

CREATE TABLE reunion (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    genre TEXT NOT NULL,
    libelle TEXT NOT NULL DEFAULT '',
    debut TEXT NOT NULL,
    duree_minutes INTEGER NOT NULL DEFAULT 60,
    lieu TEXT NOT NULL DEFAULT '',
    participants TEXT NOT NULL DEFAULT '',
    ordre_du_jour TEXT NOT NULL DEFAULT '',
    compte_rendu TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX reunion_concertation ON reunion (concertation_id, debut);

CREATE TABLE tache (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    libelle TEXT NOT NULL,
    echeance TEXT,
    responsable TEXT NOT NULL DEFAULT '',
    etat TEXT NOT NULL DEFAULT 'a_faire',
    blocage TEXT NOT NULL DEFAULT '',
    faite_le TEXT
) STRICT;
CREATE INDEX tache_concertation ON tache (concertation_id, echeance);
CREATE INDEX tache_echeance ON tache (echeance) WHERE etat <> 'faite';

-- Framework contract, holders, prices (procurement) -----------------------------------------------

CREATE TABLE accord_cadre (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    numero TEXT NOT NULL,
    objet TEXT NOT NULL DEFAULT '',
    debut TEXT NOT NULL,
    fin TEXT NOT NULL
) STRICT;

CREATE TABLE lot (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    accord_cadre_id TEXT NOT NULL REFERENCES accord_cadre (id),
    numero INTEGER NOT NULL CHECK (numero BETWEEN 1 AND 4),
    maximum_ht_centimes INTEGER NOT NULL CHECK (maximum_ht_centimes >= 0),
    debut TEXT NOT NULL,
    fin TEXT NOT NULL,
    UNIQUE (accord_cadre_id, numero, debut)
) STRICT;

CREATE TABLE titulaire (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    raison_sociale TEXT NOT NULL,
    siret TEXT NOT NULL DEFAULT '',
    adresse TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    courriel TEXT NOT NULL DEFAULT ''
) STRICT;

-- A titulaire of a lot, by rank.
CREATE TABLE attribution (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    lot_id TEXT NOT NULL REFERENCES lot (id),
    titulaire_id TEXT NOT NULL REFERENCES titulaire (id),
    rang INTEGER NOT NULL DEFAULT 1,
    UNIQUE (lot_id, titulaire_id)
) STRICT;

CREATE TABLE version_prix (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    attribution_id TEXT NOT NULL REFERENCES attribution (id),
    libelle TEXT NOT NULL,
    date_effet TEXT NOT NULL,
    fichier TEXT NOT NULL DEFAULT '',
    empreinte TEXT NOT NULL DEFAULT '',
    revision TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX version_prix_attribution ON version_prix (attribution_id, date_effet);

CREATE TABLE prix (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version_prix_id TEXT NOT NULL REFERENCES version_prix (id),
    code TEXT NOT NULL,
    pu_ht_centimes INTEGER NOT NULL CHECK (pu_ht_centimes >= 0),
    pu_ht_sans_fichier_centimes INTEGER CHECK (pu_ht_sans_fichier_centimes >= 0),
    UNIQUE (version_prix_id, code)
) STRICT;

-- Bons de commande --------------------------------------------------------------------------------

CREATE TABLE bon (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    attribution_id TEXT REFERENCES attribution (id),
    version_prix_id TEXT REFERENCES version_prix (id),
    lot INTEGER NOT NULL CHECK (lot BETWEEN 1 AND 4),
    objet TEXT NOT NULL DEFAULT '',
    statut TEXT NOT NULL DEFAULT 'brouillon',
    annee INTEGER,
    rang INTEGER,
    numero TEXT UNIQUE,
    -- An avenant is a bon of its own that amends another: its lines are the differences.
    avenant_de TEXT REFERENCES bon (id),
    rang_avenant INTEGER,
    date_notification TEXT,
    debut TEXT,
    livraison TEXT,
    lieu TEXT NOT NULL DEFAULT '',
    engagement_juridique TEXT NOT NULL DEFAULT '',
    service_executant TEXT NOT NULL DEFAULT '',
    signataire TEXT NOT NULL DEFAULT '',
    delegation TEXT NOT NULL DEFAULT '',
    contact_admission TEXT NOT NULL DEFAULT '',
    motif_annulation TEXT NOT NULL DEFAULT '',
    -- Why the bon was settled although a balance was left.
    motif_cloture TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    besoin TEXT NOT NULL DEFAULT '',
    -- Frozen at notification: the printed content as JSON and its SHA-256.
    contenu_fige TEXT,
    empreinte TEXT,
    cree_le TEXT NOT NULL,
    UNIQUE (annee, rang),
    UNIQUE (avenant_de, rang_avenant)
) STRICT;
CREATE INDEX bon_concertation ON bon (concertation_id);
CREATE INDEX bon_attribution ON bon (attribution_id);

CREATE TABLE bon_ligne (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    bon_id TEXT NOT NULL REFERENCES bon (id),
    rang INTEGER NOT NULL,
    code TEXT NOT NULL,
    libelle TEXT NOT NULL,
    unite TEXT NOT NULL DEFAULT '',
    quantite_num INTEGER NOT NULL,
    quantite_den INTEGER NOT NULL DEFAULT 1 CHECK (quantite_den > 0),
    sans_fichier INTEGER NOT NULL DEFAULT 0 CHECK (sans_fichier IN (0, 1)),
    pu_ht_centimes INTEGER NOT NULL,
    taux_tva INTEGER NOT NULL DEFAULT 2000 CHECK (taux_tva BETWEEN 0 AND 10000),
    article TEXT NOT NULL DEFAULT '',
    regle TEXT NOT NULL DEFAULT '',
    hypotheses TEXT NOT NULL DEFAULT '[]',
    alternative TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX bon_ligne_bon ON bon_ligne (bon_id, rang);
-- Totals of all bons are read from this index alone.
CREATE INDEX bon_ligne_montants
    ON bon_ligne (bon_id, taux_tva, quantite_num, quantite_den, pu_ht_centimes);

-- Total HT of a line, to the cent, half a cent away from zero: the same integers as base::Montant::fois.
CREATE VIEW bon_ligne_total AS
SELECT id AS ligne_id, bon_id, taux_tva,
       CASE WHEN quantite_num * pu_ht_centimes >= 0
            THEN (2 * quantite_num * pu_ht_centimes + quantite_den) / (2 * quantite_den)
            ELSE -((quantite_den - 2 * quantite_num * pu_ht_centimes) / (2 * quantite_den)) END AS ht_centimes
FROM bon_ligne;

CREATE VIEW bon_total AS
SELECT bon_id, SUM(ht_centimes) AS ht_centimes FROM bon_ligne_total GROUP BY bon_id;

-- What was delivered of a line, and admitted for payment ("service fait").
CREATE TABLE reception (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    bon_id TEXT NOT NULL REFERENCES bon (id),
    ligne_id TEXT NOT NULL REFERENCES bon_ligne (id),
    recu_le TEXT NOT NULL,
    quantite_num INTEGER NOT NULL,
    quantite_den INTEGER NOT NULL DEFAULT 1 CHECK (quantite_den > 0),
    refaction_centimes INTEGER NOT NULL DEFAULT 0 CHECK (refaction_centimes >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX reception_bon ON reception (bon_id);

CREATE TABLE facture (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    bon_id TEXT NOT NULL REFERENCES bon (id),
    numero TEXT NOT NULL,
    recue_le TEXT NOT NULL,
    payee_le TEXT,
    UNIQUE (bon_id, numero)
) STRICT;

CREATE TABLE facture_ligne (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    bon_id TEXT NOT NULL REFERENCES bon (id),
    facture_id TEXT NOT NULL REFERENCES facture (id),
    ligne_id TEXT NOT NULL REFERENCES bon_ligne (id),
    montant_ht_centimes INTEGER NOT NULL,
    UNIQUE (facture_id, ligne_id)
) STRICT;
CREATE INDEX facture_ligne_bon ON facture_ligne (bon_id);

-- Livrables of the ordered UO ---------------------------------------------------------------------

CREATE TABLE livrable (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    bon_id TEXT NOT NULL REFERENCES bon (id),
    section TEXT NOT NULL,
    libelle TEXT NOT NULL,
    echeance TEXT,
    -- Explicit agreement of the parties to hand it to the beneficiary before validation (CCTP 1, 4.2).
    accord_explicite TEXT NOT NULL DEFAULT '',
    communique_le TEXT,
    rang INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX livrable_bon ON livrable (bon_id, rang);

CREATE TABLE livrable_version (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    bon_id TEXT NOT NULL REFERENCES bon (id),
    livrable_id TEXT NOT NULL REFERENCES livrable (id),
    rang INTEGER NOT NULL,
    recu_le TEXT NOT NULL,
    nom_fichier TEXT NOT NULL,
    empreinte TEXT NOT NULL,
    taille INTEGER NOT NULL,
    observations TEXT NOT NULL DEFAULT '',
    -- 'validation' is the CIPC's on the content; the four decisions are those of CCAG-PI art. 29.
    decision TEXT NOT NULL DEFAULT '',
    decide_le TEXT,
    decide_par TEXT NOT NULL DEFAULT '',
    motif TEXT NOT NULL DEFAULT '',
    refaction_centimes INTEGER NOT NULL DEFAULT 0 CHECK (refaction_centimes >= 0),
    valide_le TEXT,
    valide_par TEXT NOT NULL DEFAULT '',
    UNIQUE (livrable_id, rang)
) STRICT;
CREATE INDEX livrable_version_bon ON livrable_version (bon_id);

-- A notified order is frozen: the domain refuses first, the base makes sure. --------------------------

CREATE TRIGGER bon_ligne_figee_insert BEFORE INSERT ON bon_ligne
WHEN (SELECT numero IS NOT NULL FROM bon WHERE id = NEW.bon_id)
BEGIN SELECT RAISE(ABORT, 'Ce bon de commande est notifié : son contenu est figé. Passez par un avenant.'); END;
CREATE TRIGGER bon_ligne_figee_update BEFORE UPDATE ON bon_ligne
WHEN EXISTS (SELECT 1 FROM bon WHERE id IN (OLD.bon_id, NEW.bon_id) AND numero IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'Ce bon de commande est notifié : son contenu est figé. Passez par un avenant.'); END;
CREATE TRIGGER bon_ligne_figee_delete BEFORE DELETE ON bon_ligne
WHEN (SELECT numero IS NOT NULL FROM bon WHERE id = OLD.bon_id)
BEGIN SELECT RAISE(ABORT, 'Ce bon de commande est notifié : son contenu est figé. Passez par un avenant.'); END;
CREATE TRIGGER bon_fige_update BEFORE UPDATE OF
    concertation_id, attribution_id, version_prix_id, lot, objet, annee, rang, numero, avenant_de, rang_avenant,
    date_notification, debut, livraison, lieu, engagement_juridique, service_executant, signataire, delegation,
    contact_admission, contenu_fige, empreinte ON bon
WHEN OLD.numero IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'Ce bon de commande est notifié : son contenu est figé. Passez par un avenant.'); END;
CREATE TRIGGER bon_fige_delete BEFORE DELETE ON bon
WHEN OLD.numero IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'Ce bon de commande est notifié : son contenu est figé. Passez par un avenant.'); END;

-- Search -------------------------------------------------------------------------------------------

CREATE VIRTUAL TABLE concertation_fts USING fts5 (
    titre, beneficiaire, question, objectifs, theme, territoire, garant, notes,
    content = 'concertation', content_rowid = 'numero_interne',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER concertation_fts_insert AFTER INSERT ON concertation BEGIN
    INSERT INTO concertation_fts (rowid, titre, beneficiaire, question, objectifs, theme, territoire, garant, notes)
    VALUES (NEW.numero_interne, NEW.titre, NEW.beneficiaire, NEW.question, NEW.objectifs, NEW.theme, NEW.territoire,
            NEW.garant, NEW.notes);
END;
CREATE TRIGGER concertation_fts_delete AFTER DELETE ON concertation BEGIN
    INSERT INTO concertation_fts (concertation_fts, rowid, titre, beneficiaire, question, objectifs, theme, territoire,
                                  garant, notes)
    VALUES ('delete', OLD.numero_interne, OLD.titre, OLD.beneficiaire, OLD.question, OLD.objectifs, OLD.theme,
            OLD.territoire, OLD.garant, OLD.notes);
END;
CREATE TRIGGER concertation_fts_update AFTER UPDATE ON concertation BEGIN
    INSERT INTO concertation_fts (concertation_fts, rowid, titre, beneficiaire, question, objectifs, theme, territoire,
                                  garant, notes)
    VALUES ('delete', OLD.numero_interne, OLD.titre, OLD.beneficiaire, OLD.question, OLD.objectifs, OLD.theme,
            OLD.territoire, OLD.garant, OLD.notes);
    INSERT INTO concertation_fts (rowid, titre, beneficiaire, question, objectifs, theme, territoire, garant, notes)
    VALUES (NEW.numero_interne, NEW.titre, NEW.beneficiaire, NEW.question, NEW.objectifs, NEW.theme, NEW.territoire,
            NEW.garant, NEW.notes);
END;

CREATE VIRTUAL TABLE bon_fts USING fts5 (
    numero, objet, lieu, engagement_juridique, notes,
    content = 'bon', content_rowid = 'numero_interne',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TRIGGER bon_fts_insert AFTER INSERT ON bon BEGIN
    INSERT INTO bon_fts (rowid, numero, objet, lieu, engagement_juridique, notes)
    VALUES (NEW.numero_interne, NEW.numero, NEW.objet, NEW.lieu, NEW.engagement_juridique, NEW.notes);
END;
CREATE TRIGGER bon_fts_delete AFTER DELETE ON bon BEGIN
    INSERT INTO bon_fts (bon_fts, rowid, numero, objet, lieu, engagement_juridique, notes)
    VALUES ('delete', OLD.numero_interne, OLD.numero, OLD.objet, OLD.lieu, OLD.engagement_juridique, OLD.notes);
END;
CREATE TRIGGER bon_fts_update AFTER UPDATE ON bon BEGIN
    INSERT INTO bon_fts (bon_fts, rowid, numero, objet, lieu, engagement_juridique, notes)
    VALUES ('delete', OLD.numero_interne, OLD.numero, OLD.objet, OLD.lieu, OLD.engagement_juridique, OLD.notes);
    INSERT INTO bon_fts (rowid, numero, objet, lieu, engagement_juridique, notes)
    VALUES (NEW.numero_interne, NEW.numero, NEW.objet, NEW.lieu, NEW.engagement_juridique, NEW.notes);
END;

INSERT INTO table_parent (nom_table, colonne) VALUES
    ('dispositif', 'concertation_id'), ('membre', 'concertation_id'), ('engagement', 'concertation_id'),
    ('jalon', 'concertation_id'), ('reunion', 'concertation_id'), ('tache', 'concertation_id'),
    ('lot', 'accord_cadre_id'), ('attribution', 'lot_id'), ('version_prix', 'attribution_id'),
    ('prix', 'version_prix_id'), ('bon', 'concertation_id'), ('bon_ligne', 'bon_id'), ('reception', 'bon_id'),
    ('facture', 'bon_id'), ('facture_ligne', 'bon_id'), ('livrable', 'bon_id'), ('livrable_version', 'bon_id');
