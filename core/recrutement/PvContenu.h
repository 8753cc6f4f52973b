// What stands in minutes, as the algorithms take it.
#pragma once

#include "core/recrutement/PvTirage.h"

namespace isegorie::recrutement {

struct ContenuPv {
    /// Whom no panel can seat, and the bounds that keep them out.
    struct Impossible {
        int candidat = -1;
        std::vector<analyse::BorneQuota> bornes;
    };
    analyse::ProblemeTirage probleme;
    QStringList pseudonymes;
    std::vector<double> chances;
    MethodeTirage methode = MethodeTirage::Leximin;
    analyse::Distribution distribution;
    double ecart = 0;
    std::vector<std::vector<int>> loterie;
    std::vector<Impossible> impossibles;
};

/// Code "pv.format": a part is missing or of another kind.
base::Result<ContenuPv> lireContenuPv(const QJsonObject& pv);
/// Reads a file of minutes. Codes "pv.format", "json.…".
base::Result<QJsonObject> lirePv(const QString& chemin);

} // namespace isegorie::recrutement
