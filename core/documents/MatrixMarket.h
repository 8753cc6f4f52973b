// Sparse matrices in the Matrix Market exchange format, as R, Python and rainette write them.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::documents {

struct MatriceLue {
    struct Entree {
        int ligne = 0, colonne = 0; ///< From 0.
        double valeur = 0;
    };
    QString fichier;
    int lignes = 0, colonnes = 0;
    int premiereLigne = 0; ///< Of the file, that holds entrees[0]; entrees[i] is i lines below.
    std::vector<Entree> entrees;
};

struct LimitesMatrice {
    qint64 maxBytes = 4LL * 1024 * 1024 * 1024;
    int maxSide = 10'000'000;
    qint64 maxEntries = 200'000'000;
    const base::TaskContext* tache = nullptr; ///< Asked now and then whether to go on.
};

/// "coordinate" with "integer", "real" or "pattern" (value 1), "general". Refused with file and line: another
/// kind, sizes that do not fit, indices outside, a place twice, values that are no finite number, negative
/// ones, entries that are missing or too many, NUL bytes. Codes begin with "mtx.".
base::Result<MatriceLue> readMatrixMarket(const QString& path, const LimitesMatrice& limites = {});
base::Result<MatriceLue> readMatrixMarket(const QByteArray& bytes, const QString& name,
                                          const LimitesMatrice& limites = {});

} // namespace isegorie::documents
