// The fairest distribution over panels: the smallest chance as large as possible, then the second smallest,
// and so on. Column generation by levels after Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 596 (2021),
// Methods.
#pragma once

#include "core/analyse/tirage/Distribution.h"

namespace isegorie::analyse {

enum class Objectif {
    Leximin,
    Maximin, ///< Only the smallest chance counts.
};

/// Refused with the error of a cancelled task; a limit of time or work gives Statut::Limite instead, or the
/// code "tirage.delai" when it passes before the first panel.
base::Result<Distribution> computeDistribution(const ProblemeTirage& probleme, const Agregation& agregation,
                                               Objectif objectif, const Arret& arret);

} // namespace isegorie::analyse
