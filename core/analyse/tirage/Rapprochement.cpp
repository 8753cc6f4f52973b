#include "core/analyse/tirage/Rapprochement.h"

#include <algorithm>
#include <cmath>

namespace isegorie::analyse {

namespace {

constexpr double kScale = 1 << 30;
constexpr int kCandidates = 800; // the neediest types of a large pool: every third panel looks at all
constexpr int kNodes = 60;       // a panel that takes longer is left out: the next needs are others

/// What each person of a type still misses, as whole weights from 0.
Poids needs(const std::vector<double>& missing, const Agregation& agregation) {
    std::vector<double> perPerson;
    for (std::size_t type = 0; type < missing.size(); ++type)
        perPerson.push_back(missing[type] / agregation.effectif(static_cast<int>(type)));
    const auto [least, most] = std::minmax_element(perPerson.begin(), perPerson.end());
    const double low = *least;
    const double range = std::max(*most - low, 1e-9);
    Poids weights;
    for (const double need : perPerson)
        weights.push_back(std::llround((need - low) / range * kScale));
    return weights;
}

} // namespace

std::vector<PanelTypes> panelsTowards(const std::vector<double>& cible, const Agregation& agregation,
                                      PanelOracle& oracle, int nombre, std::int64_t travail,
                                      const Arret& arret) {
    const std::int64_t end = oracle.travail() + travail;
    std::vector<double> missing(cible.size(), 0.0);
    std::vector<PanelTypes> result;
    for (int i = 0; i < nombre && oracle.travail() < end && !arret.demande(); ++i) {
        for (std::size_t type = 0; type < cible.size(); ++type)
            missing[type] += cible[type];
        const auto found =
            oracle.maximise(needs(missing, agregation), {-1, 1, kNodes, i % 3 == 2 ? 0 : kCandidates}, arret);
        if (found.panels.empty())
            continue;
        result.push_back(found.panels.back());
        for (const auto& [type, count] : result.back())
            missing[type] -= count;
    }
    return result;
}

} // namespace isegorie::analyse
