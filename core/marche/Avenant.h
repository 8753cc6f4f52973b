// Avenant: a bon of its own whose lines are the differences with a notified bon; same life, own number
// (BC-2026-0001-A1), counted in the totals.
#pragma once

#include "core/marche/BonEdits.h"

namespace isegorie::marche {

/// A draft avenant without lines, with the sheet of the bon. Refused unless the bon is notified or in
/// progress, or while another avenant of it is a draft.
base::Result<Creation> createAvenant(const storage::Database& database, const QString& bonId, QDate today);

/// What the bon orders of one UO at one price, as amended by its notified avenants: one row whatever number
/// of lines made it, so that a new quantity has one meaning.
struct LigneConsolidee {
    LigneBon ligne;          ///< As ordered first (by the bon, or by the avenant that added it).
    QString bonId, numero;   ///< Who ordered it first.
    base::Fraction quantite; ///< After the reductions and additions of the notified avenants.
    base::Fraction apres;    ///< With the lines of the draft avenant that was asked for.
};
/// Of a bon, or of an avenant: those of its bon.
base::Result<QList<LigneConsolidee>> consolidatedLignes(const storage::Database& database,
                                                        const QString& bonId);
/// The avenant's line that brings what the bon orders (a line of it, and all others of the same UO, price and
/// rate) to a new quantity in all: price of the bon, difference as quantity. Refused below what was
/// delivered.
base::Result<storage::Edit> amendLigne(const storage::Database& database, const QString& avenantId,
                                       const QString& ligneId, base::Fraction nouvelleQuantite);

} // namespace isegorie::marche
