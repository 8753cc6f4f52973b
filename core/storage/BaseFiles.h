// The files that stand under the name of a base.
#pragma once

#include "core/base/Erreur.h"

#include <QString>

namespace isegorie::storage {

/// The one name of a base, however it was typed: absolute, links followed. Its lock, its keys, its received
/// files and its backups stand beside the file itself.
QString canonicalBase(const QString& path);

/// The file and its journals, where they are.
void removeBase(const QString& path);
/// Takes the place of the base, if there is one, which keeps the name `kept` — or its own, when this fails.
base::Status replaceBase(const QString& fresh, const QString& path, const QString& kept);

} // namespace isegorie::storage
