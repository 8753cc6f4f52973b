// Do two or more coders agree beyond chance? Cohen's κ (1960) and Krippendorff's α (2011).
#pragma once

#include <optional>
#include <vector>

namespace isegorie::analyse {

/// What the coders said of one unit: values 0 to n - 1; who did not code it is not in the list.
using Codages = std::vector<int>;

enum class Echelle { Nominale, Ordinale, Intervalle };

struct Accord {
    std::optional<double>
        coefficient;                  ///< None when every rating is the same: there is nothing to agree upon.
    double observe = 0;               ///< Share of the pairs of ratings of one unit that are equal.
    long long unites = 0;             ///< With at least two ratings: the others do not count.
    long long codages = 0;            ///< In those units.
    std::vector<long long> effectifs; ///< Of each value in those units.
    std::vector<int> desaccords;      ///< Indices of the units on which not all ratings are equal.
};

/// Krippendorff's α. `valeurs`, for Intervalle, are the numbers behind the codes, one a code; elsewhere
/// unused.
Accord alphaKrippendorff(const std::vector<Codages>& unites, int codes, Echelle echelle = Echelle::Nominale,
                         const std::vector<double>& valeurs = {});

/// Cohen's κ of two coders, on the units that both coded: the two lists have one code a unit, -1 = not coded.
Accord kappaCohen(const std::vector<int>& premier, const std::vector<int>& second, int codes);

} // namespace isegorie::analyse
