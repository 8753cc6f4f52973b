// The published method as written, on a dense table: what the sparse one is measured against.
#pragma once

#include "core/analyse/textes/Reinert.h"

namespace isegorie::bench {

/// juba/rainette's steps with the loop of moves corrected; each move weighs every row over every form.
analyse::Reinert classerDense(const analyse::MatriceCreuse& unites, const analyse::OptionsReinert& options);

} // namespace isegorie::bench
