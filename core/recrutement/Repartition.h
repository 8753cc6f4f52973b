// Whole numbers in proportion of weights: seats, millionths.
#pragma once

#include <QtGlobal>

#include <vector>

namespace isegorie::recrutement {

/// Shares of `total` in proportion of the weights, by largest remainder (the first of equal remainders
/// first); they sum to `total` exactly. All zero when all weights are. Weights up to 10^12, total up to 10^6.
std::vector<int> repartir(const std::vector<qint64>& poids, int total);

} // namespace isegorie::recrutement
