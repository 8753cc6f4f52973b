#include "core/recrutement/Repartition.h"

#include <algorithm>
#include <numeric>

namespace isegorie::recrutement {

std::vector<int> repartir(const std::vector<qint64>& poids, int total) {
    const qint64 sum = std::accumulate(poids.begin(), poids.end(), qint64(0));
    std::vector<int> shares(poids.size(), 0);
    if (sum <= 0)
        return shares;
    std::vector<std::pair<qint64, size_t>> remainders;
    int given = 0;
    for (size_t i = 0; i < poids.size(); ++i) {
        shares[i] = static_cast<int>(poids[i] * total / sum);
        given += shares[i];
        remainders.emplace_back(poids[i] * total % sum, i);
    }
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (size_t i = 0; given < total; ++i, ++given)
        ++shares[remainders[i].second];
    return shares;
}

} // namespace isegorie::recrutement
