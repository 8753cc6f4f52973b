-- Version 30: the pre-flight judges each answer; a contribution goes when all its answers do.
DROP VIEW contribution_ecartee;

-- Of the answers that a mark is about: of title and text -1, of an open question its rang; -2 = the whole
-- contribution, as all marks were before.
ALTER TABLE prevol_motif ADD COLUMN rang INTEGER NOT NULL DEFAULT -2;
-- Answers with a text that the contribution has.
ALTER TABLE prevol_motif ADD COLUMN ecrites INTEGER NOT NULL DEFAULT 0;
DROP INDEX prevol_motif_motif;
CREATE INDEX prevol_motif_motif ON prevol_motif (chargement, motif, groupe, contribution, rang, ecrites);

-- One contribution may begin a campaign in each of its answers.
CREATE TABLE ecart_par_reponse (
    numero_interne INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    concertation_id TEXT NOT NULL REFERENCES concertation (id),
    motif TEXT NOT NULL,
    groupe INTEGER NOT NULL DEFAULT 0, -- one campaign; 0 = all that have the motif
    rang INTEGER NOT NULL DEFAULT -2, -- that campaign's answers; -2 = any
    UNIQUE (concertation_id, motif, groupe, rang)
) STRICT;
INSERT INTO ecart_par_reponse (numero_interne, id, concertation_id, motif, groupe)
SELECT numero_interne, id, concertation_id, motif, groupe FROM ecart;
DROP TABLE ecart;
ALTER TABLE ecart_par_reponse RENAME TO ecart;

-- An answer may come several times, once a motif.
CREATE VIEW reponse_ecartee AS
SELECT m.contribution, m.rang, m.motif, m.ecrites, p.concertation_id
FROM prevol p
JOIN chargement c ON c.id = p.id
JOIN ecart e ON e.concertation_id = p.concertation_id
JOIN prevol_motif m ON m.chargement = c.numero AND m.motif = e.motif AND (e.groupe = 0 OR e.groupe = m.groupe)
     AND (e.rang = -2 OR e.rang = m.rang)
WHERE p.retire_le IS NULL;

-- Contributions of which no answer is left. ecrite: one was; the no-answers are apart in any case.
CREATE VIEW contribution_ecartee AS
SELECT contribution, concertation_id, max(motif NOT IN ('sans_reponse', 'sans_avis')) AS ecrite
FROM reponse_ecartee
GROUP BY concertation_id, contribution
HAVING min(rang) = -2 OR count(DISTINCT rang) >= max(ecrites);
