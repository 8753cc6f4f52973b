-- Every concertation as the list shows it. :jour is today.
WITH ouverte AS (
    SELECT concertation_id, coalesce(fin, debut) AS date, libelle, 1 AS retardable FROM jalon WHERE atteint_le IS NULL
    UNION ALL
    SELECT concertation_id, echeance, libelle, 1 FROM tache WHERE etat <> 'faite' AND echeance IS NOT NULL
    UNION ALL
    SELECT concertation_id, echeance, texte, 1 FROM engagement WHERE tenu_le IS NULL AND echeance IS NOT NULL
    UNION ALL
    -- A meeting of the past was held: it is never late.
    SELECT concertation_id, substr(debut, 1, 10), coalesce(nullif(libelle, ''), '#' || genre), 0 FROM reunion
    WHERE debut >= :jour
),
retard AS (
    SELECT concertation_id, count(*) AS nombre FROM ouverte WHERE retardable AND date < :jour GROUP BY concertation_id
),
suivante AS (
    -- The other columns are those of the row of the minimum (SQLite's documented behaviour).
    SELECT concertation_id, min(date) AS date, libelle FROM ouverte WHERE date >= :jour GROUP BY concertation_id
),
commande AS (
    SELECT b.concertation_id, sum(CASE WHEN b.numero IS NOT NULL AND b.statut <> 'annule' THEN b.ht ELSE 0 END) AS ht,
           count(*) AS nombre
    FROM (SELECT bon.concertation_id, bon.numero, bon.statut,
                 (SELECT sum(l.ht_centimes) FROM bon_ligne_total l WHERE l.bon_id = bon.id) AS ht
          FROM bon) b
    GROUP BY b.concertation_id
),
chef AS (
    SELECT concertation_id, min(rang), nom FROM membre WHERE role = 'responsable' GROUP BY concertation_id
)
SELECT c.id, c.titre, c.beneficiaire, c.theme, c.portee, c.niveau, c.statut, c.debut, c.fin,
       coalesce(chef.nom, '') AS responsable, suivante.date AS prochaine_date, coalesce(suivante.libelle, '') AS prochaine,
       coalesce(retard.nombre, 0) AS retards, coalesce(commande.nombre, 0) AS bons, coalesce(commande.ht, 0) AS commande_ht
FROM concertation c
LEFT JOIN retard ON retard.concertation_id = c.id
LEFT JOIN suivante ON suivante.concertation_id = c.id
LEFT JOIN commande ON commande.concertation_id = c.id
LEFT JOIN chef ON chef.concertation_id = c.id
-- What runs first, by what is due next.
ORDER BY c.statut IN ('cloturee', 'abandonnee', 'suspendue'), suivante.date IS NULL, suivante.date, c.titre, c.id
