#include "core/analyse/Lois.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isegorie::analyse {

namespace {

constexpr double kPrecision = 1e-16;
constexpr int kMaxTerms = 100'000;

/// Lower incomplete gamma P(a, x) by its series; good for x < a + 1.
double gammaSerie(double a, double x) {
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < kMaxTerms && term > sum * kPrecision; ++n) {
        term *= x / (a + n);
        sum += term;
    }
    return sum * std::exp(-x + a * std::log(x) - std::lgamma(a));
}

/// Upper incomplete gamma Q(a, x) by Lentz's continued fraction; good for x ≥ a + 1.
double gammaFraction(double a, double x) {
    constexpr double tiny = 1e-300;
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / b;
    double h = d;
    for (int i = 1; i < kMaxTerms; ++i) {
        const double an = -i * (i - a);
        b += 2;
        d = 1 / std::copysign(std::max(std::abs(an * d + b), tiny), an * d + b);
        c = b + an / c;
        if (std::abs(c) < tiny)
            c = tiny;
        const double factor = d * c;
        h *= factor;
        if (std::abs(factor - 1) < kPrecision * 10)
            break;
    }
    return h * std::exp(-x + a * std::log(x) - std::lgamma(a));
}

} // namespace

double khi2Survie(double khi2, double ddl) {
    if (!(ddl >= 1) || std::isnan(khi2))
        return std::numeric_limits<double>::quiet_NaN();
    if (khi2 <= 0)
        return 1;
    const double a = ddl / 2;
    const double x = khi2 / 2;
    return x < a + 1 ? 1 - gammaSerie(a, x) : gammaFraction(a, x);
}

double logFactorielle(double n) {
    return std::lgamma(n + 1);
}

double Hypergeometrique::logProbabilite(long long k) const {
    if (k < std::max(0LL, marques + tires - total) || k > std::min(marques, tires))
        return -std::numeric_limits<double>::infinity();
    const auto logChoice = [](long long n, long long r) {
        return logFactorielle(double(n)) - logFactorielle(double(r)) - logFactorielle(double(n - r));
    };
    return logChoice(marques, k) + logChoice(total - marques, tires - k) - logChoice(total, tires);
}

double Hypergeometrique::logAuMoins(long long k) const {
    const long long first = std::max({k, 0LL, marques + tires - total});
    const long long last = std::min(marques, tires);
    if (first > last)
        return -std::numeric_limits<double>::infinity();
    // Terms relative to the first one; past the mode they only fall.
    double term = 1;
    double sum = 1;
    for (long long i = first; i < last && (term > sum * kPrecision || double(i) < esperance()); ++i) {
        term *=
            double(marques - i) / double(i + 1) * double(tires - i) / double(total - marques - tires + i + 1);
        sum += term;
    }
    return std::min(0.0, logProbabilite(first) + std::log(sum));
}

double Hypergeometrique::logAuPlus(long long k) const {
    const long long first = std::max(0LL, marques + tires - total);
    const long long last = std::min({k, marques, tires});
    if (first > last)
        return -std::numeric_limits<double>::infinity();
    double term = 1;
    double sum = 1;
    for (long long i = last; i > first && (term > sum * kPrecision || double(i) > esperance()); --i) {
        term *=
            double(i) / double(marques - i + 1) * double(total - marques - tires + i) / double(tires - i + 1);
        sum += term;
    }
    return std::min(0.0, logProbabilite(last) + std::log(sum));
}

} // namespace isegorie::analyse
