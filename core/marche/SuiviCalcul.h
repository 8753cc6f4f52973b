// The one reckoning of what was ordered, delivered, invoiced and paid: of one bon, and of all at once.
#pragma once

#include "core/marche/SuiviBon.h"
#include "core/marche/SuiviGroupe.h"

namespace isegorie::marche {

SuiviBon suiviDe(const Groupe& groupe, QList<Reception> receptions, QList<Facture> factures,
                 base::Montant refactionLivrables);
/// Of all bons that count, by id; with what the reckoning needs of lines, receipts and invoices, and no
/// texts.
base::Result<QHash<QString, SuiviBon>> suivis(const storage::Database& database);

} // namespace isegorie::marche
