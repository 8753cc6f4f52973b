#include "core/analyse/textes/Rafale.h"

#include <algorithm>

namespace isegorie::analyse {

Rafale rafale(const std::vector<std::int64_t>& groupe, const std::vector<std::int64_t>& tous,
              std::int64_t duree) {
    constexpr int kLeast = 5;
    Rafale fullest;
    std::size_t first = 0;
    for (std::size_t last = 0; last < groupe.size(); ++last) {
        while (groupe[last] - groupe[first] >= duree)
            ++first;
        if (const auto count = static_cast<int>(last - first + 1); count > fullest.nombre) {
            fullest.nombre = count;
            fullest.debut = groupe[first];
        }
    }
    if (fullest.nombre == 0 || tous.empty())
        return fullest;
    const auto from = std::lower_bound(tous.begin(), tous.end(), fullest.debut);
    const auto to = std::lower_bound(tous.begin(), tous.end(), fullest.debut + duree);
    fullest.attendu = double(groupe.size()) * double(to - from) / double(tous.size());
    fullest.nette = fullest.nombre >= kLeast && 2 * std::size_t(fullest.nombre) >= groupe.size() &&
                    fullest.nombre >= 3 * fullest.attendu;
    return fullest;
}

} // namespace isegorie::analyse
