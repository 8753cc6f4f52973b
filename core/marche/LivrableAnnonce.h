// The livrables that a notification makes appear by themselves.
#pragma once

#include "core/marche/BonContenu.h"

namespace isegorie::marche {

/// Rows for those that neither the bon nor its avenants have yet, due on the delivery date. An avenant that
/// moves the delivery also moves what is not received and was due on the former date.
base::Result<storage::Edit> announceLivrables(const storage::Database& database, const Bon& bon,
                                              const QList<LivrableAttendu>& attendus);

} // namespace isegorie::marche
