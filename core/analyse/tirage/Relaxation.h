// The quotas without whole numbers: a linear programme over the types.
#pragma once

#include "core/analyse/lineaire/SimplexeDual.h"
#include "core/analyse/tirage/Agregation.h"

namespace isegorie::analyse {

/// One column a type: how many of it are taken. Rows: the quotas that bind, the size, the classes of
/// households. With `autre`, one more column without coefficients follows the types.
SimplexeDual quotaProgramme(const ProblemeTirage& probleme, const Agregation& agregation, bool autre = false);

} // namespace isegorie::analyse
