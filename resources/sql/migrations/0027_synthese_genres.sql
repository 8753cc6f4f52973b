-- Version 27: a synthesis places more kinds of findings; which ones is the program's to say.
CREATE TABLE synthese_element_neuve (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    genre TEXT NOT NULL CHECK (genre <> ''),
    titre TEXT NOT NULL DEFAULT '',
    commentaire TEXT NOT NULL DEFAULT '',
    parametres TEXT NOT NULL DEFAULT '{}', -- JSON: what is counted, and how
    rang INTEGER NOT NULL
) STRICT;
INSERT INTO synthese_element_neuve SELECT * FROM synthese_element;
DROP TABLE synthese_element;
ALTER TABLE synthese_element_neuve RENAME TO synthese_element;
CREATE INDEX synthese_element_concertation ON synthese_element (concertation_id, rang);
