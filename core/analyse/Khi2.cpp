#include "core/analyse/Khi2.h"

#include "core/analyse/Lois.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace isegorie::analyse {

namespace {

/// Cochran, "Some methods for strengthening the common chi-squared tests", 1954.
constexpr double kSmallCell = 5;

} // namespace

Khi2 khi2(const std::vector<int>& nombres, const std::vector<double>& parts) {
    Khi2 result;
    const double people = std::accumulate(nombres.begin(), nombres.end(), 0.0);
    const double all = std::accumulate(parts.begin(), parts.end(), 0.0);
    if (people <= 0 || all <= 0)
        return result;
    int categories = 0;
    for (std::size_t i = 0; i < nombres.size(); ++i) {
        const double expected = people * parts[i] / all;
        if (expected <= 0) {
            if (nombres[i] > 0)
                result.statistique = std::numeric_limits<double>::infinity();
            continue;
        }
        ++categories;
        const double gap = nombres[i] - expected;
        result.statistique += gap * gap / expected;
        if (expected < kSmallCell)
            result.petites.push_back(static_cast<int>(i));
    }
    result.degres = categories - 1;
    if (std::isinf(result.statistique))
        result.p = 0;
    else if (result.degres > 0)
        result.p = khi2Survie(result.statistique, result.degres);
    return result;
}

} // namespace isegorie::analyse
