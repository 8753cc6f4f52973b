#include "tests/analyse/TightPool.h"

#include "core/analyse/Alea.h"

#include <algorithm>

namespace isegorie::tests {

using namespace analyse;

ProblemeTirage tightPool(int people, int features, int spare) {
    constexpr int kValues = 4;
    Alea alea(QByteArrayLiteral("tight ") + QByteArray::number(people));
    ProblemeTirage pool;
    pool.taille = people * 3 / 100;
    pool.quotas.assign(static_cast<std::size_t>(features) * kValues, {0, 0});
    for (int person = 0; person < people; ++person) {
        std::vector<int> answers;
        const bool planted = person < pool.taille;
        for (int feature = 0; feature < features; ++feature) {
            const auto first = alea.below(kValues);
            const auto second = alea.below(kValues);
            answers.push_back(feature * kValues +
                              static_cast<int>(planted ? first : std::min(first, second)));
            if (planted)
                ++pool.quotas[answers.back()].min;
        }
        pool.personnes.push_back(std::move(answers));
    }
    for (Quota& quota : pool.quotas)
        quota = {std::max(0, quota.min - spare), quota.min + spare};
    return pool;
}

} // namespace isegorie::tests
