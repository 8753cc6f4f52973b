// Figures that sum up a distribution of chances.
#pragma once

#include <vector>

namespace isegorie::analyse {

struct Statistiques {
    double min = 0, max = 0;
    double gini = 0; ///< 0: all equal; towards 1: few have all.
    double moyenneGeometrique = 0;
};
/// Of chances from 0 to 1, in any order.
Statistiques statistiques(std::vector<double> chances);

} // namespace isegorie::analyse
