// What a quotation is compared with, read from the base.
#pragma once

#include "core/marche/Devis.h"
#include "core/storage/Database.h"

#include <QDate>

namespace isegorie::marche {

/// The prices of a titulaire in force on a day. Refused when there are none.
base::Result<ReferenceDevis> referenceDevisBpu(const storage::Database& database,
                                               const QString& attributionId, QDate jour);
/// The lines of a bon (by id or number) and its price version. Refused while it has none.
base::Result<ReferenceDevis> referenceDevisBon(const storage::Database& database, const QString& bon);

} // namespace isegorie::marche
