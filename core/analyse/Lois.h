// Probability laws that the tests of the analyses need; own code because R's library is not there to be
// linked.
#pragma once

namespace isegorie::analyse {

/// P(X ≥ khi2) for the chi-square law; 1 when khi2 ≤ 0, NaN when ddl < 1. Relative error about 1e-13.
double khi2Survie(double khi2, double ddl);

/// log of n!; n ≥ 0.
double logFactorielle(double n);

/// Hypergeometric law: `tires` forms drawn of `total`, of which `marques` are of the kind counted.
struct Hypergeometrique {
    long long total = 0;
    long long marques = 0;
    long long tires = 0;

    double logProbabilite(long long k) const;
    /// Natural logs of P(X ≥ k) and P(X ≤ k), summed in logarithms: never an underflow.
    double logAuMoins(long long k) const;
    double logAuPlus(long long k) const;
    double esperance() const { return total == 0 ? 0 : double(marques) * double(tires) / double(total); }
};

} // namespace isegorie::analyse
