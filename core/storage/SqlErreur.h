// SQLite's errors in the user's words, with the mend.
#pragma once

#include "core/base/Erreur.h"

#include <QString>

namespace SQLite {
class Exception;
}

namespace isegorie::storage {

base::Erreur sqlErreur(const SQLite::Exception& exception, const QString& path);
/// The file is not a base, or no longer a whole one.
base::Erreur foreignFileErreur(const QString& path);
base::Erreur damagedFileErreur(const QString& path);

/// Why a base of a newer version can only be read.
QString newerVersionMessage();

} // namespace isegorie::storage
