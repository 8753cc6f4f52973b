// What is asked and said before a purge.
#pragma once

#include "core/base/Erreur.h"

namespace isegorie::storage {
class Database;
}

namespace isegorie::coffre {

/// Whether it is said why: a certificate without a motive explains nothing. Code "purge.motif".
base::Status verifierMotif(const QString& motif);
/// What was decided for these people and not paid yet, which nobody can pay once they cannot be read; empty
/// when nothing is so.
base::Result<QString> texteImpayes(const storage::Database& database, const QString& concertationId);

} // namespace isegorie::coffre
