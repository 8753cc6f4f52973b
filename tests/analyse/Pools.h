// Small pools drawn at random, and what plain enumeration says about them.
#pragma once

#include "core/analyse/tirage/ProblemeTirage.h"

#include <optional>
#include <rapidcheck.h>
#include <vector>

namespace isegorie::tests {

struct PoolShape {
    int people, criteria, values, most;
    bool households;
};

/// Quotas around what a random panel has, so that most pools allow one; `shape.most` bounds the panel's size.
rc::Gen<analyse::ProblemeTirage> pools(const PoolShape& shape);

/// Every panel, by people; only for very small pools.
std::vector<std::vector<int>> allPanels(const analyse::ProblemeTirage& probleme);

/// Leximin by its definition: over all panels, person by person, with another solver. Ascending; empty when
/// no panel exists.
std::vector<double> leximinByDefinition(const analyse::ProblemeTirage& probleme);

} // namespace isegorie::tests
