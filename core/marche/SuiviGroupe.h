// A bon with the avenants that count, consolidated line by line.
#pragma once

#include "core/marche/Bon.h"
#include "core/storage/Database.h"

#include <QHash>

namespace isegorie::marche {

struct Groupe {
    Bon bon;
    QList<Bon> avenants; ///< Notified, not cancelled, by rank.
};

/// Of a bon or of any of its avenants.
base::Result<Groupe> loadGroupe(const storage::Database& database, const QString& bonId);

struct LigneGroupe {
    LigneBon ligne;
    QString bonId, numero;
    base::Fraction quantite; ///< After reductions.
    base::Montant commande;  ///< Sum of the rounded totals of what orders and reduces it.
};

/// Same UO at the same price and rate: what a reduction may be taken off.
bool sameOrder(const LigneBon& left, const LigneBon& right);

/// A reduction is taken off the last line of its kind that has quantity left to deliver, then the one before.
QList<LigneGroupe> consolidate(const Groupe& groupe, const QHash<QString, base::Fraction>& livrees);
/// Every reduction finds what it reduces. False when one of them would take more than is ordered and not
/// delivered: consolidate then leaves the rest of it out.
bool isCovered(const Groupe& groupe, const QHash<QString, base::Fraction>& livrees);

} // namespace isegorie::marche
