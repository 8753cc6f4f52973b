#include "core/analyse/Khi2.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace isegorie::analyse {

namespace {

constexpr double kSmallCell =
    5; // Cochran, "Some methods for strengthening the common chi-squared tests", 1954
constexpr double kPrecision = 1e-15;
constexpr int kMostTerms = 10'000;

/// P(a, x) by its series; converges quickly below a + 1.
double lowerSeries(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int i = 1; i < kMostTerms && term > sum * kPrecision; ++i) {
        term *= x / (a + i);
        sum += term;
    }
    return sum * std::exp(a * std::log(x) - x - std::lgamma(a));
}

/// Q(a, x) by its continued fraction (Lentz); converges quickly above a + 1.
double upperFraction(double a, double x) {
    constexpr double kTiny = 1e-300;
    double b = x + 1 - a;
    double c = 1 / kTiny;
    double d = 1 / b;
    double h = d;
    for (int i = 1; i < kMostTerms; ++i) {
        const double factor = -i * (i - a);
        b += 2;
        d = factor * d + b;
        d = 1 / (std::abs(d) < kTiny ? kTiny : d);
        c = b + factor / c;
        c = std::abs(c) < kTiny ? kTiny : c;
        const double step = d * c;
        h *= step;
        if (std::abs(step - 1) < kPrecision)
            break;
    }
    return h * std::exp(a * std::log(x) - x - std::lgamma(a));
}

} // namespace

double khi2Superieur(double x, int degres) {
    if (!(x > 0) || degres < 1)
        return 1;
    if (std::isinf(x))
        return 0;
    const double a = degres / 2.0;
    const double half = x / 2;
    return half < a + 1 ? 1 - lowerSeries(a, half) : upperFraction(a, half);
}

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
    result.p = std::isinf(result.statistique) ? 0.0 : khi2Superieur(result.statistique, result.degres);
    return result;
}

} // namespace isegorie::analyse
