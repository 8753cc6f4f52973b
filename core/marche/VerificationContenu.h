// What a base holds against its own proofs: the frozen content of the notified bons, the hashes of the
// received files.
#pragma once

#include "core/base/Constat.h"
#include "core/storage/Database.h"

#include <QDate>

namespace isegorie::marche {

/// One blocking finding a fault: "bon.fige-different", "livrable.fichier-altere". Reads every received file.
base::Result<base::Constats> verifyContenu(const storage::Database& database, QDate today);

} // namespace isegorie::marche
