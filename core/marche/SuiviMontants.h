// What was delivered, invoiced and paid, for all bons at once: shared by the consumption and the follow-up.
#pragma once

#include "core/base/Montant.h"
#include "core/storage/Database.h"

#include <QHash>
#include <QString>

namespace isegorie::marche {

struct MontantsSuivis {
    QString lotId;
    base::Montant livre, refaction, facture, paye; ///< HT; refaction on receipts and livrables.
};

/// By bon or avenant; only those on which something happened, cancelled ones apart.
base::Result<QHash<QString, MontantsSuivis>> montantsParBon(const storage::Database& database);

} // namespace isegorie::marche
