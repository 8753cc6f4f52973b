// Received files, kept beside the base by the SHA-256 of their content: "<base>.fichiers/ab/abcdef…".
#pragma once

#include "core/base/Erreur.h"
#include "core/base/Task.h"

#include <QString>

namespace isegorie::marche {

struct FichierRange {
    QString empreinte; ///< Lower-case hexadecimal SHA-256.
    qint64 taille = 0; ///< Bytes.
};

/// Copies atomically: a file is there whole under its name, or not at all. The same content is kept once.
/// Refused: unreadable, a folder, empty, larger than 2 GiB. A cancelled copy leaves nothing.
base::Result<FichierRange> storeFile(const QString& folder, const QString& sourcePath,
                                     base::TaskContext* context = nullptr);
/// Path of a kept file, after its content was read and checked against its hash.
base::Result<QString> checkedFile(const QString& folder, const QString& empreinte,
                                  base::TaskContext* context = nullptr);

} // namespace isegorie::marche
