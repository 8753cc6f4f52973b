// Avenant: a bon of its own whose lines are the differences with a notified bon; same life, own number
// (BC-2026-0001-A1), counted in the totals.
#pragma once

#include "core/marche/BonEdits.h"

namespace isegorie::marche {

/// A draft avenant without lines, with the sheet of the bon. Refused unless the bon is notified or in
/// progress, or while another avenant of it is a draft.
base::Result<Creation> createAvenant(const storage::Database& database, const QString& bonId, QDate today);

/// A line of the bon as amended by its notified avenants.
struct LigneConsolidee {
    LigneBon ligne;          ///< As ordered first (by the bon, or by the avenant that added it).
    QString bonId, numero;   ///< Who ordered it.
    base::Fraction quantite; ///< After the reductions and additions of the avenants.
};
base::Result<QList<LigneConsolidee>> consolidatedLignes(const storage::Database& database,
                                                        const QString& bonId);
/// The avenant's line that brings a line of the bon to a new quantity (price of the bon, difference as
/// quantity). Refused below what was delivered.
base::Result<storage::Edit> amendLigne(const storage::Database& database, const QString& avenantId,
                                       const QString& ligneId, base::Fraction nouvelleQuantite);

} // namespace isegorie::marche
