// A lottery that people can see: m panels, each as likely as any other, in which everyone stands about as
// often as their chance says.
#pragma once

#include "core/analyse/Alea.h"
#include "core/analyse/tirage/Distribution.h"

namespace isegorie::analyse {

struct Loterie {
    std::vector<std::vector<int>> panels; ///< People, ascending.
    double perte = 0;                     ///< Largest difference between anyone's frequency and chance.
};

/// m panels of the distribution. How often each is taken is rounded and then improved by exchanges; within a
/// type people take turns. `alea` only decides who comes first and the order of the panels.
Loterie makeLoterie(const ProblemeTirage& probleme, const Agregation& agregation,
                    const Distribution& distribution, int m, Alea alea);
/// The same difference for any list of panels.
double worstLoss(const std::vector<std::vector<int>>& panels, const std::vector<double>& chances);

} // namespace isegorie::analyse
