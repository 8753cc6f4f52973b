// From panels by types to panels of people.
#pragma once

#include "core/analyse/Alea.h"
#include "core/analyse/tirage/Distribution.h"

namespace isegorie::analyse {

/// One panel of the distribution, with its probability.
const PanelTypes& drawPanel(const Distribution& distribution, Alea& alea);
/// People for its types, all of a type with the same chance, one of a household at most; ascending.
std::vector<int> fillPanel(const ProblemeTirage& probleme, const Agregation& agregation,
                           const PanelTypes& panel, Alea& alea);

} // namespace isegorie::analyse
