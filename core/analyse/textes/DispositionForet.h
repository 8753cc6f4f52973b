// Places for the boxes of a forest so that no two of them meet: what draws a similarity tree.
#pragma once

#include <utility>
#include <vector>

namespace isegorie::analyse {

struct Boite {
    double largeur = 0, hauteur = 0;
    double x = 0, y = 0; ///< Of its centre; filled by disposerForet().
};

/// Each tree around its most linked box (the first among equals), its branches in sectors as wide as their
/// leaves; then boxes that meet are pushed apart. Trees stand in rows, the largest first. `liens` hold no
/// cycle. Gap between boxes: at least `ecart`. Same input, same places.
void disposerForet(std::vector<Boite>& boites, const std::vector<std::pair<int, int>>& liens,
                   double ecart = 4);

} // namespace isegorie::analyse
