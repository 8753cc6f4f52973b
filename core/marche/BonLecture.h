// Reading bons: one with its lines, or all as rows of a list with exact totals computed by SQL.
#pragma once

#include "core/marche/Bon.h"
#include "core/storage/Database.h"

namespace isegorie::marche {

/// One row of the list of bons.
struct BonResume {
    QString id, concertationId, concertation;
    int lot = 0;
    QString numero; ///< Empty until notified.
    QString objet;
    StatutBon statut = StatutBon::Brouillon;
    QString titulaire;
    QString avenantDe; ///< Id of the amended bon; empty for a bon.
    QDate dateNotification, debut, livraison;
    int lignes = 0;
    base::Montant ht, ttc;
};

struct FiltreBons {
    QString texte;            ///< Full text (number, object, place, EJ, notes, concertation); prefixes match.
    QList<StatutBon> statuts; ///< Empty = all.
    int lot = 0;              ///< 0 = all.
    QString concertationId;
    QString titulaireId;
    int annee = 0; ///< Year of notification; 0 = all.

    bool operator==(const FiltreBons&) const = default;
};

base::Result<Bon> loadBon(const storage::Database& database, const QString& id);
/// By id, or by number ("BC-2026-0001").
base::Result<Bon> findBon(const storage::Database& database, const QString& idOrNumero);
/// Newest first: drafts, then by number.
base::Result<QList<BonResume>> listBons(const storage::Database& database, const FiltreBons& filtre = {});
/// The latest for a command palette, without their totals: by number or object, then by concertation.
base::Result<QList<BonResume>> trouverBons(const storage::Database& database, const QString& texte,
                                           int nombre);
/// The avenants of a bon, in order.
base::Result<QList<BonResume>> listAvenants(const storage::Database& database, const QString& bonId);

} // namespace isegorie::marche
