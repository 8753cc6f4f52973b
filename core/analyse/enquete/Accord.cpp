#include "core/analyse/enquete/Accord.h"

#include <algorithm>
#include <cstddef>

namespace isegorie::analyse {

namespace {

using Table = std::vector<std::vector<double>>;

/// Squared distances between codes; ordinal ones count the ratings in between.
Table distances(Echelle echelle, const std::vector<double>& margins, const std::vector<double>& values) {
    const std::size_t n = margins.size();
    Table result(n, std::vector<double>(n, 0));
    for (std::size_t a = 0; a < n; ++a) {
        double between = margins[a] / 2;
        for (std::size_t b = a + 1; b < n; ++b) {
            double distance = 1;
            if (echelle == Echelle::Ordinale)
                distance = between + margins[b] / 2;
            else if (echelle == Echelle::Intervalle)
                distance = values[a] - values[b];
            between += margins[b];
            result[a][b] = result[b][a] = distance * distance;
        }
    }
    return result;
}

/// Adds one unit to the table of coincidences; true when its ratings are not all equal.
bool addUnit(const std::vector<double>& counts, double ratings, Table& coincidences) {
    int different = 0;
    for (std::size_t a = 0; a < counts.size(); ++a) {
        different += counts[a] > 0 ? 1 : 0;
        if (counts[a] > 0)
            for (std::size_t b = 0; b < counts.size(); ++b)
                coincidences[a][b] += counts[a] * (counts[b] - (a == b ? 1 : 0)) / (ratings - 1);
    }
    return different > 1;
}

} // namespace

Accord alphaKrippendorff(const std::vector<Codages>& unites, int codes, Echelle echelle,
                         const std::vector<double>& valeurs) {
    Accord result;
    result.effectifs.assign(std::size_t(codes), 0);
    Table coincidences(std::size_t(codes), std::vector<double>(std::size_t(codes), 0));
    for (std::size_t u = 0; u < unites.size(); ++u) {
        if (unites[u].size() < 2)
            continue;
        std::vector<double> counts(std::size_t(codes), 0);
        for (const int code : unites[u]) {
            ++counts[code];
            ++result.effectifs[code];
        }
        ++result.unites;
        result.codages += static_cast<long long>(unites[u].size());
        if (addUnit(counts, double(unites[u].size()), coincidences))
            result.desaccords.push_back(int(u));
    }
    const double n = double(result.codages);
    std::vector<double> margins(result.effectifs.begin(), result.effectifs.end());
    const Table distance = distances(echelle, margins, valeurs);
    double observed = 0;
    double expected = 0;
    double equal = 0;
    for (std::size_t a = 0; a < margins.size(); ++a) {
        equal += coincidences[a][a];
        for (std::size_t b = 0; b < margins.size(); ++b) {
            observed += coincidences[a][b] * distance[a][b];
            expected += margins[a] * margins[b] * distance[a][b];
        }
    }
    result.observe = n > 0 ? equal / n : 0;
    if (expected > 0)
        result.coefficient = 1 - (n - 1) * observed / expected;
    return result;
}

Accord kappaCohen(const std::vector<int>& premier, const std::vector<int>& second, int codes) {
    Accord result;
    result.effectifs.assign(std::size_t(codes), 0);
    std::vector<double> first(std::size_t(codes), 0);
    std::vector<double> other(std::size_t(codes), 0);
    double equal = 0;
    for (std::size_t u = 0; u < premier.size(); ++u) {
        if (premier[u] < 0 || second[u] < 0)
            continue;
        ++result.unites;
        ++first[premier[u]];
        ++other[second[u]];
        ++result.effectifs[premier[u]];
        ++result.effectifs[second[u]];
        if (premier[u] == second[u])
            ++equal;
        else
            result.desaccords.push_back(int(u));
    }
    result.codages = 2 * result.unites;
    if (result.unites == 0)
        return result;
    const double n = double(result.unites);
    double chance = 0;
    for (std::size_t c = 0; c < first.size(); ++c)
        chance += first[c] / n * (other[c] / n);
    result.observe = equal / n;
    if (chance < 1)
        result.coefficient = (result.observe - chance) / (1 - chance);
    return result;
}

} // namespace isegorie::analyse
