// Numbers that people answered (age, amount, score), summed up.
#pragma once

#include "core/analyse/enquete/Tri.h"

namespace isegorie::analyse {

/// de ≤ x < a
struct Tranche {
    double de = 0, a = 0;
    long long effectif = 0;
    double part = 0; ///< Weighted.
};

struct ResumeNombres {
    long long n = 0;
    double moyenne = 0; ///< Σwx / Σw
    double ecartType =
        0; ///< √(Σw(x − mean)² / Σw · n / (n − 1)), without weights that of R: sd(x); 0 for n = 1.
    double min = 0, q1 = 0, mediane = 0, q3 = 0, max = 0;
    std::vector<Tranche> tranches; ///< At most ten, of one width: 1, 2 or 5 times a power of ten.
    bool entiers = true;           ///< All of them whole numbers.
};

/// Quantile of order q: the smallest x at which the cumulated weight exceeds q Σw; where it is just q Σw, the
/// mean of that x and of the next (R: quantile(x, q, type = 2), the default of SAS). Weights are positive or
/// null, one a number; who weighs nothing counts in n, min and max alone. None without a number, or when all
/// the weights are null.
std::optional<ResumeNombres> resumer(const std::vector<double>& nombres, const Poids& poids = {});

/// The band of each number is [k·largeur, (k + 1)·largeur[: of whole numbers at least 1 wide.
double largeurTranches(double min, double max, bool entiers);

} // namespace isegorie::analyse
