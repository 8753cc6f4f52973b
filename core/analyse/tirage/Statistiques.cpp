#include "core/analyse/tirage/Statistiques.h"

#include <algorithm>
#include <cmath>

namespace isegorie::analyse {

Statistiques statistiques(std::vector<double> chances) {
    if (chances.empty())
        return {};
    std::sort(chances.begin(), chances.end());
    const auto n = static_cast<double>(chances.size());
    double sum = 0;
    double ranked = 0;
    double logarithms = 0;
    for (std::size_t i = 0; i < chances.size(); ++i) {
        sum += chances[i];
        ranked += (2.0 * static_cast<double>(i + 1) - n - 1) * chances[i];
        logarithms += std::log(chances[i]);
    }
    return {chances.front(), chances.back(), sum > 0 ? ranked / (n * sum) : 0.0,
            chances.front() > 0 ? std::exp(logarithms / n) : 0.0};
}

} // namespace isegorie::analyse
