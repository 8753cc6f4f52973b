-- Version 2: recruitment (CCTP, chapter 4). Never edited after it landed: later versions add files.
-- « chiffré » marks columns that hold text made by core/coffre ("x1.…") or ''; « empreinte » marks pseudonyms made
-- with the same key (32 hexadecimal digits) or ''. Without the key of the concertation both mean nothing.
-- All that is known of a person is in these columns: a profile of ten answers tells people apart as well as a name.

-- Keys of personal data: the keys themselves are in the file beside the base, never here (core/coffre/Coffre.h) ----

CREATE TABLE coffre_cle (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    creee_le TEXT NOT NULL,
    -- The last day on which the people may be kept.
    conservation_jusqu_au TEXT,
    detruite_le TEXT
) STRICT;
CREATE INDEX coffre_cle_concertation ON coffre_cle (concertation_id);

-- Asked for first, carried out next: what a crash leaves between the two is finished at the next opening.
CREATE TABLE coffre_purge (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    demandee_le TEXT NOT NULL,
    demandee_par TEXT NOT NULL,
    motif TEXT NOT NULL DEFAULT '',
    executee_le TEXT,
    -- JSON, without personal data.
    certificat TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX coffre_purge_concertation ON coffre_purge (concertation_id);

-- Who took personal data out of the coffre, when, how many people, to do what.
CREATE TABLE coffre_acces (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    moment TEXT NOT NULL,
    auteur TEXT NOT NULL,
    action TEXT NOT NULL,
    personnes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX coffre_acces_concertation ON coffre_acces (concertation_id, moment);

-- Reference populations -----------------------------------------------------------------------------

CREATE TABLE reference_population (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    -- Key of the criterion that it describes, "region".
    critere TEXT NOT NULL,
    libelle TEXT NOT NULL,
    champ TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    annee INTEGER,
    -- Key of the shipped table it was made from; '' for a table of the user.
    origine TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE reference_ligne (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    reference_id TEXT NOT NULL REFERENCES reference_population (id),
    libelle TEXT NOT NULL,
    -- People, or any other unit in which the shares are told: only the proportions count.
    effectif INTEGER NOT NULL CHECK (effectif >= 0),
    rang INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX reference_ligne_reference ON reference_ligne (reference_id, rang);

-- Quota plan ---------------------------------------------------------------------------------------

CREATE TABLE recrutement (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    libelle TEXT NOT NULL,
    mode TEXT NOT NULL DEFAULT 'tirage',
    taille INTEGER NOT NULL DEFAULT 0 CHECK (taille >= 0),
    zone TEXT NOT NULL DEFAULT 'idf',
    -- NULL: not said.
    fichier_fourni INTEGER CHECK (fichier_fourni IN (0, 1)),
    un_par_foyer INTEGER NOT NULL DEFAULT 1 CHECK (un_par_foyer IN (0, 1)),
    debut TEXT,
    fin TEXT,
    -- The order that pays it: défraiements are received on its lines.
    bon_id TEXT REFERENCES bon (id),
    formule_defraiement TEXT NOT NULL DEFAULT '',
    marge_num INTEGER,
    marge_den INTEGER CHECK (marge_den > 0),
    cle_id TEXT REFERENCES coffre_cle (id),
    clos_le TEXT,
    notes TEXT NOT NULL DEFAULT '',
    cree_le TEXT NOT NULL
) STRICT;
CREATE INDEX recrutement_concertation ON recrutement (concertation_id);

CREATE TABLE critere (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    -- Never changed: profiles are written with it.
    cle TEXT NOT NULL,
    libelle TEXT NOT NULL,
    -- 'standard' costs nothing, 'supplementaire' is one of the five that cost, 'cible' decides the tier.
    genre TEXT NOT NULL DEFAULT 'standard',
    incidence_millioniemes INTEGER CHECK (incidence_millioniemes BETWEEN 0 AND 100000000),
    -- Article 9 of the RGPD: asks for a consent of its own.
    sensible INTEGER NOT NULL DEFAULT 0 CHECK (sensible IN (0, 1)),
    reference_id TEXT REFERENCES reference_population (id),
    -- JSON: headers under which files bring it.
    entetes TEXT NOT NULL DEFAULT '[]',
    rang INTEGER NOT NULL DEFAULT 0,
    UNIQUE (recrutement_id, cle)
) STRICT;

-- A value of a criterion, or a subtotal of several ("catégories populaires"), with its quota.
CREATE TABLE categorie (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    critere_id TEXT NOT NULL REFERENCES critere (id),
    -- Never changed: profiles are written with it.
    cle TEXT NOT NULL,
    libelle TEXT NOT NULL,
    -- JSON: other spellings in files.
    synonymes TEXT NOT NULL DEFAULT '[]',
    est_sous_total INTEGER NOT NULL DEFAULT 0 CHECK (est_sous_total IN (0, 1)),
    -- Key of the subtotal of the same criterion that it counts in.
    sous_total TEXT NOT NULL DEFAULT '',
    -- Share of the reference population, in millionths: 1 000 000 = all.
    part_millioniemes INTEGER CHECK (part_millioniemes BETWEEN 0 AND 1000000),
    minimum INTEGER NOT NULL DEFAULT 0 CHECK (minimum >= 0),
    -- NULL: no upper bound. The flexible bounds enclose these.
    maximum INTEGER CHECK (maximum >= minimum),
    minimum_souple INTEGER CHECK (minimum_souple BETWEEN 0 AND minimum),
    maximum_souple INTEGER CHECK (maximum_souple >= maximum),
    rang INTEGER NOT NULL DEFAULT 0,
    UNIQUE (critere_id, cle)
) STRICT;
CREATE INDEX categorie_recrutement ON categorie (recrutement_id, critere_id, rang);

-- Candidates ---------------------------------------------------------------------------------------

CREATE TABLE import_candidats (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    importe_le TEXT NOT NULL,
    fichier TEXT NOT NULL DEFAULT '',
    empreinte TEXT NOT NULL DEFAULT '',
    encodage TEXT NOT NULL DEFAULT '',
    -- JSON: what each column of the file was read as.
    correspondance TEXT NOT NULL DEFAULT '{}',
    ajoutes INTEGER NOT NULL DEFAULT 0,
    modifies INTEGER NOT NULL DEFAULT 0,
    retires INTEGER NOT NULL DEFAULT 0,
    rejetes INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX import_candidats_recrutement ON import_candidats (recrutement_id);

CREATE TABLE candidat (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    -- Random, so that it tells neither the person nor the order of the file: "K7TQ-2M9X".
    pseudonyme TEXT NOT NULL,
    identifiant TEXT NOT NULL, -- empreinte of the id in the file
    identite TEXT NOT NULL DEFAULT '', -- chiffré: names, contacts, address
    profil TEXT NOT NULL DEFAULT '', -- chiffré: answers to the criteria
    foyer TEXT NOT NULL DEFAULT '', -- empreinte of the household; '' = none known, shared with nobody
    consentement_le TEXT,
    consentement_sensible_le TEXT,
    refus_ditp_le TEXT,
    refus_ditp_note TEXT NOT NULL DEFAULT '', -- chiffré
    -- No longer a candidate: withdrew, or gone from the last file.
    retire_le TEXT,
    import_id TEXT REFERENCES import_candidats (id),
    ligne INTEGER,
    UNIQUE (recrutement_id, pseudonyme),
    UNIQUE (recrutement_id, identifiant)
) STRICT;

-- Two addresses that look alike, judged by a person.
CREATE TABLE foyer_examen (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    candidat_a TEXT NOT NULL REFERENCES candidat (id),
    candidat_b TEXT NOT NULL REFERENCES candidat (id),
    meme INTEGER NOT NULL CHECK (meme IN (0, 1))
) STRICT;
CREATE INDEX foyer_examen_recrutement ON foyer_examen (recrutement_id);

-- Draw and panel -----------------------------------------------------------------------------------

CREATE TABLE tirage (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    methode TEXT NOT NULL,
    taille INTEGER NOT NULL,
    loterie INTEGER NOT NULL DEFAULT 0,
    version TEXT NOT NULL DEFAULT '',
    -- Published before: SHA-256 of pool, quotas, lottery and version.
    engagement TEXT NOT NULL DEFAULT '',
    engage_le TEXT,
    graine TEXT NOT NULL DEFAULT '',
    tire_le TEXT,
    annule_le TEXT,
    motif_annulation TEXT NOT NULL DEFAULT '',
    rang_panel INTEGER,
    -- JSON without any person: statistics, certificate, parameters.
    resume TEXT NOT NULL DEFAULT '{}',
    dossier TEXT NOT NULL DEFAULT '', -- chiffré: JSON of pool, lottery and procès-verbal
    pv_empreinte TEXT NOT NULL DEFAULT '',
    cree_le TEXT NOT NULL
) STRICT;
CREATE INDEX tirage_recrutement ON tirage (recrutement_id);

-- A person's place in the panel or in the reserve.
CREATE TABLE panel_place (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    candidat_id TEXT NOT NULL REFERENCES candidat (id),
    tirage_id TEXT REFERENCES tirage (id),
    -- 'tirage', 'reserve' (called from the reserve) or 'manuel'.
    origine TEXT NOT NULL DEFAULT 'tirage',
    -- 'reserve', 'selectionne', 'confirme', 'refuse', 'desiste', 'ecarte'.
    etat TEXT NOT NULL,
    -- Order in the reserve, from 1.
    rang INTEGER,
    -- The place of the person who left, which this one takes.
    remplace_id TEXT REFERENCES panel_place (id),
    selectionne_le TEXT,
    confirme_le TEXT,
    refuse_le TEXT,
    desiste_le TEXT,
    note TEXT NOT NULL DEFAULT '', -- chiffré
    UNIQUE (recrutement_id, candidat_id)
) STRICT;

CREATE TABLE contact (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    candidat_id TEXT NOT NULL REFERENCES candidat (id),
    moment TEXT NOT NULL,
    moyen TEXT NOT NULL DEFAULT '',
    resultat TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '' -- chiffré
) STRICT;
CREATE INDEX contact_recrutement ON contact (recrutement_id, moment);
CREATE INDEX contact_candidat ON contact (candidat_id, moment);

-- Follow-up, sessions, payments --------------------------------------------------------------------

-- The weekly document as it was sent: counts only.
CREATE TABLE suivi_recrutement (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    -- Its Monday.
    semaine TEXT NOT NULL,
    arrete_le TEXT NOT NULL,
    contenu TEXT NOT NULL
) STRICT;
CREATE INDEX suivi_recrutement_semaine ON suivi_recrutement (recrutement_id, semaine);

CREATE TABLE texte_recrutement (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    genre TEXT NOT NULL,
    contenu TEXT NOT NULL
) STRICT;
CREATE INDEX texte_recrutement_recrutement ON texte_recrutement (recrutement_id);

CREATE TABLE calibrage (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    fait_le TEXT NOT NULL,
    -- JSON: counts, gaps, chi2; people by their pseudonyms.
    contenu TEXT NOT NULL
) STRICT;
CREATE INDEX calibrage_recrutement ON calibrage (recrutement_id);

CREATE TABLE seance (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    libelle TEXT NOT NULL,
    jour TEXT,
    -- 'demi_journee', 'journee' or 'atelier' (one session of the UO 3.8.3).
    formule TEXT NOT NULL DEFAULT 'journee',
    rang INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX seance_recrutement ON seance (recrutement_id, rang);

CREATE TABLE presence (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    seance_id TEXT NOT NULL REFERENCES seance (id),
    candidat_id TEXT NOT NULL REFERENCES candidat (id),
    present INTEGER NOT NULL DEFAULT 1 CHECK (present IN (0, 1)),
    UNIQUE (seance_id, candidat_id)
) STRICT;
CREATE INDEX presence_recrutement ON presence (recrutement_id);

-- What a person is owed. The bon's receipt in which it was counted is the proof of service.
CREATE TABLE defraiement (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    candidat_id TEXT NOT NULL REFERENCES candidat (id),
    seance_id TEXT REFERENCES seance (id),
    formule TEXT NOT NULL,
    montant_ht_centimes INTEGER NOT NULL CHECK (montant_ht_centimes >= 0),
    arrete_le TEXT NOT NULL,
    verse_le TEXT,
    reception_id TEXT REFERENCES reception (id),
    note TEXT NOT NULL DEFAULT '' -- chiffré
) STRICT;
CREATE INDEX defraiement_recrutement ON defraiement (recrutement_id);
CREATE INDEX defraiement_candidat ON defraiement (candidat_id);

-- Groups at tables, round by round; people by their pseudonyms.
CREATE TABLE plan_table (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    recrutement_id TEXT NOT NULL REFERENCES recrutement (id),
    seance_id TEXT REFERENCES seance (id),
    libelle TEXT NOT NULL DEFAULT '',
    graine TEXT NOT NULL DEFAULT '',
    contenu TEXT NOT NULL,
    cree_le TEXT NOT NULL
) STRICT;
CREATE INDEX plan_table_recrutement ON plan_table (recrutement_id);

INSERT INTO table_parent (nom_table, colonne) VALUES
    ('coffre_cle', 'concertation_id'), ('coffre_purge', 'concertation_id'), ('coffre_acces', 'concertation_id'),
    ('reference_ligne', 'reference_id'), ('recrutement', 'concertation_id'), ('critere', 'recrutement_id'),
    ('categorie', 'recrutement_id'), ('import_candidats', 'recrutement_id'), ('candidat', 'recrutement_id'),
    ('foyer_examen', 'recrutement_id'), ('tirage', 'recrutement_id'), ('panel_place', 'recrutement_id'),
    ('contact', 'recrutement_id'), ('suivi_recrutement', 'recrutement_id'), ('texte_recrutement', 'recrutement_id'),
    ('calibrage', 'recrutement_id'), ('seance', 'recrutement_id'), ('presence', 'recrutement_id'),
    ('defraiement', 'recrutement_id'), ('plan_table', 'recrutement_id');
