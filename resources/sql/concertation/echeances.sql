-- Open dates up to :jusqu_au, of one concertation or of all (:concertation = ''). Times are cut to the day.
WITH suivie AS (
    SELECT id, titre, statut, debut, fin FROM concertation
    WHERE (:concertation = '' OR id = :concertation) AND statut <> 'abandonnee'
),
active AS (SELECT * FROM suivie WHERE statut NOT IN ('cloturee', 'suspendue'))
SELECT 'jalon' AS objet, j.id, c.id AS concertation_id, c.titre, j.libelle,
       coalesce(j.fin, j.debut) AS date, '' AS detail, 0 AS bloque, '' AS bon_id
FROM jalon j JOIN active c ON c.id = j.concertation_id
WHERE j.atteint_le IS NULL AND coalesce(j.fin, j.debut) <= :jusqu_au
UNION ALL
SELECT 'reunion', r.id, c.id, c.titre, r.libelle, r.debut, r.genre, 0, ''
FROM reunion r JOIN active c ON c.id = r.concertation_id
WHERE r.debut >= :jour AND r.debut < date(:jusqu_au, '+1 day')
UNION ALL
SELECT 'tache', t.id, c.id, c.titre, t.libelle, t.echeance, coalesce(nullif(t.blocage, ''), t.responsable),
       t.etat = 'bloquee', ''
FROM tache t JOIN active c ON c.id = t.concertation_id
WHERE t.etat <> 'faite' AND (t.echeance <= :jusqu_au OR t.etat = 'bloquee')
UNION ALL
SELECT 'engagement', e.id, c.id, c.titre, e.texte, e.echeance, '', 0, ''
FROM engagement e JOIN suivie c ON c.id = e.concertation_id
WHERE e.tenu_le IS NULL AND e.echeance <= :jusqu_au
UNION ALL
SELECT 'bon', b.id, c.id, c.titre, coalesce(nullif(b.objet, ''), 'lot ' || b.lot), NULL, coalesce(t.raison_sociale, ''), 0, b.id
FROM bon b JOIN suivie c ON c.id = b.concertation_id
LEFT JOIN attribution a ON a.id = b.attribution_id
LEFT JOIN titulaire t ON t.id = a.titulaire_id
WHERE b.statut = 'a_signer'
UNION ALL
SELECT 'bon', b.id, c.id, c.titre, b.numero, b.livraison, coalesce(t.raison_sociale, ''), 0, b.id
FROM bon b JOIN suivie c ON c.id = b.concertation_id
LEFT JOIN attribution a ON a.id = b.attribution_id
LEFT JOIN titulaire t ON t.id = a.titulaire_id
WHERE b.statut IN ('notifie', 'en_cours') AND b.livraison <= :jusqu_au
UNION ALL
SELECT 'livrable', l.id, c.id, c.titre, l.libelle, l.echeance, coalesce(b.numero, ''), 0, b.id
FROM bon b
CROSS JOIN livrable l ON l.bon_id = b.id -- CROSS: the few running bons first
JOIN suivie c ON c.id = b.concertation_id
WHERE b.statut IN ('notifie', 'en_cours') AND l.echeance <= :jusqu_au
  AND NOT EXISTS (SELECT 1 FROM livrable_version v WHERE v.livrable_id = l.id)
UNION ALL
-- Adjourned: to be delivered again.
SELECT 'presentation', l.id, c.id, c.titre, l.libelle, date(v.decide_le, '+' || :representation || ' days'),
       coalesce(b.numero, ''), 0, b.id
FROM livrable_version v
JOIN livrable l ON l.id = v.livrable_id
JOIN bon b ON b.id = l.bon_id AND b.statut NOT IN ('solde', 'annule')
JOIN suivie c ON c.id = b.concertation_id
WHERE v.decision = 'ajournement' AND date(v.decide_le, '+' || :representation || ' days') <= :jusqu_au
  AND v.rang = (SELECT max(w.rang) FROM livrable_version w WHERE w.livrable_id = l.id)
UNION ALL
-- The date is that of reception here: the delay is in months of the calendar, added by the caller.
SELECT 'admission', l.id, c.id, c.titre, l.libelle, v.recu_le, coalesce(b.numero, ''), 0, b.id
FROM livrable_version v
JOIN livrable l ON l.id = v.livrable_id
JOIN bon b ON b.id = l.bon_id AND b.statut NOT IN ('solde', 'annule')
JOIN suivie c ON c.id = b.concertation_id
WHERE v.decision = '' AND v.rang = (SELECT max(w.rang) FROM livrable_version w WHERE w.livrable_id = l.id)
UNION ALL
-- The weekly point of this week (CCTP ch. 1 art. 4.2), expected while an order runs.
SELECT 'regle', c.id, c.id, c.titre, '', :dimanche, '', 0, ''
FROM active c
WHERE c.statut IN ('en_cours', 'restitution')
  AND coalesce(c.debut, '') <= :dimanche AND coalesce(c.fin, '9999') >= :lundi
  AND EXISTS (SELECT 1 FROM bon b WHERE b.concertation_id = c.id AND b.avenant_de IS NULL
              AND b.statut IN ('notifie', 'en_cours', 'service_fait') AND b.date_notification <= :dimanche)
  AND NOT EXISTS (SELECT 1 FROM reunion r WHERE r.concertation_id = c.id AND r.genre = 'hebdomadaire'
                  AND r.debut >= :lundi AND r.debut < date(:dimanche, '+1 day'))
