// A large pool whose quotas are hard to keep: the same at every call, without the property tests' generators.
#pragma once

#include "core/analyse/tirage/ProblemeTirage.h"

namespace isegorie::tests {

/// Volunteers lean to the first answers, the quotas do not: a planted panel gives them, with so many people
/// to spare. Three panels in a hundred people; the same at every call.
analyse::ProblemeTirage tightPool(int people, int features, int spare);

} // namespace isegorie::tests
