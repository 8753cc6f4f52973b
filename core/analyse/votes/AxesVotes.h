// The map of opinions: principal components of the votes, as Polis computes them.
#pragma once

#include "core/analyse/votes/MatriceVotes.h"

#include <array>

namespace isegorie::analyse {

struct AxesVotes {
    std::vector<double> moyennes; ///< Of the votes cast on each comment; 0 without votes or when taken out.
    std::array<std::vector<double>, 2>
        composantes;                   ///< Unit vectors, one weight a comment; the heaviest is positive.
    std::array<double, 2> variances{}; ///< Share of the whole inertia.
    /// Place of each voter: Σ over the votes cast of (vote - mean) x weight, times √(comments / votes cast).
    std::vector<double> x, y;
};

/// Missing votes take the mean of their column. Zero axes when there is nothing to tell apart.
AxesVotes axesDesVotes(const MatriceVotes& votes);

} // namespace isegorie::analyse
