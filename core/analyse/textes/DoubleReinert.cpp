#include "core/analyse/textes/DoubleReinert.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace isegorie::analyse {

namespace {

/// R: chisq.test of the 2x2 table, with the sign of the link. The gap is the same in the four cells.
double signedKhi2(double both, double first, double second, double total) {
    const double expected = first * second / total;
    const double gap = std::abs(both - expected);
    const double left = gap - std::min(0.5, gap);
    const double sum = left * left *
                       (1 / expected + 1 / (first - expected) + 1 / (second - expected) +
                        1 / (total - first - second + expected));
    return expected > both ? -sum : sum;
}

void crossLevels(const std::vector<int>& first, const std::vector<int>& second, int level1, int level2,
                 const OptionsDouble& options, std::set<std::vector<int>>& seen,
                 std::vector<ClasseCroisee>& result) {
    std::map<int, double> sizes1;
    std::map<int, double> sizes2;
    std::map<std::pair<int, int>, std::vector<int>> members;
    for (std::size_t i = 0; i < first.size(); ++i) {
        ++sizes1[first[i]];
        ++sizes2[second[i]];
        if (first[i] != kNonClasse && second[i] != kNonClasse)
            members[{first[i], second[i]}].push_back(int(i));
    }
    for (auto& [classes, both] : members) {
        if (int(both.size()) <= options.membresMin)
            continue;
        const double khi2 = signedKhi2(double(both.size()), sizes1[classes.first], sizes2[classes.second],
                                       double(first.size()));
        if (khi2 > options.khi2Min && seen.insert(both).second)
            result.push_back({level1, classes.first + 1, level2, classes.second + 1, std::move(both), khi2});
    }
}

std::vector<ClasseCroisee> mutualOnes(const std::vector<ClasseCroisee>& all) {
    std::map<std::pair<int, int>, const ClasseCroisee*> best1;
    std::map<std::pair<int, int>, const ClasseCroisee*> best2;
    for (const ClasseCroisee& crossed : all) {
        auto& first = best1[{crossed.niveau1, crossed.classe1}];
        auto& second = best2[{crossed.niveau2, crossed.classe2}];
        if (first == nullptr || crossed.khi2 > first->khi2)
            first = &crossed;
        if (second == nullptr || crossed.khi2 > second->khi2)
            second = &crossed;
    }
    std::vector<ClasseCroisee> result;
    for (const ClasseCroisee& crossed : all)
        if (best1[{crossed.niveau1, crossed.classe1}] == &crossed &&
            best2[{crossed.niveau2, crossed.classe2}] == &crossed)
            result.push_back(crossed);
    return result;
}

bool disjoint(const std::vector<int>& a, const std::vector<int>& b) {
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j)
            return false;
        *i < *j ? void(++i) : void(++j);
    }
    return true;
}

/// The k disjoint classes of greatest Σχ², then of most members.
class Recherche {
public:
    explicit Recherche(const std::vector<ClasseCroisee>& classes)
        : m_classes(classes), m_order(classes.size()) {
        std::iota(m_order.begin(), m_order.end(), 0);
        std::stable_sort(m_order.begin(), m_order.end(),
                         [&](int a, int b) { return classes[a].khi2 > classes[b].khi2; });
        for (const int a : m_order) {
            m_compatible.emplace_back();
            for (const int b : m_order)
                m_compatible.back().push_back(disjoint(classes[a].membres, classes[b].membres));
        }
    }

    /// Empty when there are no k disjoint classes.
    std::vector<int> best(int k) {
        m_best.clear();
        m_bestValue = {-std::numeric_limits<double>::infinity(), 0};
        m_chosen.clear();
        choose(0, k, 0, 0);
        std::vector<int> result;
        result.reserve(m_best.size());
        for (const std::size_t place : m_best)
            result.push_back(m_order[place]);
        std::sort(result.begin(), result.end());
        return result;
    }

private:
    const ClasseCroisee& at(std::size_t place) const { return m_classes[m_order[place]]; }

    void choose(std::size_t from, int left, double khi2, long long members) {
        if (left == 0) {
            if (std::pair(khi2, members) > m_bestValue) {
                m_bestValue = {khi2, members};
                m_best = m_chosen;
            }
            return;
        }
        for (std::size_t place = from; place + std::size_t(left) <= m_order.size(); ++place) {
            double bound = khi2;
            for (int i = 0; i < left; ++i)
                bound += at(place + std::size_t(i)).khi2;
            if (bound < m_bestValue.first)
                return; // what follows is smaller still
            const bool fits = std::all_of(m_chosen.begin(), m_chosen.end(),
                                          [&](std::size_t other) { return m_compatible[other][place]; });
            if (!fits)
                continue;
            m_chosen.push_back(place);
            choose(place + 1, left - 1, khi2 + at(place).khi2,
                   members + static_cast<long long>(at(place).membres.size()));
            m_chosen.pop_back();
        }
    }

    const std::vector<ClasseCroisee>& m_classes;
    std::vector<int> m_order;
    std::vector<std::vector<bool>> m_compatible;
    std::vector<std::size_t> m_chosen, m_best;
    std::pair<double, long long> m_bestValue;
};

} // namespace

DoubleReinert croiserClassements(const std::vector<std::vector<int>>& premieres,
                                 const std::vector<std::vector<int>>& secondes,
                                 const OptionsDouble& options) {
    DoubleReinert result;
    std::set<std::vector<int>> seen;
    for (std::size_t a = 0; a < premieres.size(); ++a)
        for (std::size_t b = 0; b < secondes.size(); ++b)
            crossLevels(premieres[a], secondes[b], int(a) + 1, int(b) + 1, options, seen, result.croisees);
    if (options.mutuelles)
        result.croisees = mutualOnes(result.croisees);
    Recherche search(result.croisees);
    for (int k = 2; k <= options.k; ++k) {
        PartitionDouble partition;
        partition.k = k;
        partition.croisees = search.best(k);
        if (partition.croisees.empty())
            break;
        partition.groupes.assign(premieres.front().size(), kNonClasse);
        for (std::size_t g = 0; g < partition.croisees.size(); ++g) {
            const ClasseCroisee& crossed = result.croisees[partition.croisees[g]];
            partition.khi2 += crossed.khi2;
            partition.n += static_cast<long long>(crossed.membres.size());
            for (const int segment : crossed.membres)
                partition.groupes[segment] = int(g);
        }
        result.partitions.push_back(std::move(partition));
    }
    return result;
}

} // namespace isegorie::analyse
