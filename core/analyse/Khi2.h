// Pearson's chi-squared test of a group against known shares.
#pragma once

#include <vector>

namespace isegorie::analyse {

struct Khi2 {
    double statistique = 0; ///< Infinite when somebody is where the reference has nobody.
    int degres = 0;         ///< Categories with a share, minus one; 0: there is nothing to test.
    double p = 1;           ///< Chance of a statistic at least as large in a group drawn from the reference.
    /// Categories of which fewer than five people are expected: `p` is a rough approximation then.
    std::vector<int> petites;
};

/// `parts` need not sum to one: only their proportions count. None may be negative.
Khi2 khi2(const std::vector<int>& nombres, const std::vector<double>& parts);

} // namespace isegorie::analyse
