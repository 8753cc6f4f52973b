// The act of notifying: number, frozen content, hash, livrables, in one irreversible edit.
#pragma once

#include "core/marche/Bon.h"
#include "core/storage/Database.h"

namespace isegorie::marche {

/// Guards are the caller's (advance).
base::Result<storage::Edit> notification(const storage::Database& database, const Bon& bon, QDate date);

} // namespace isegorie::marche
