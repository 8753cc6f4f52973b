#include "core/analyse/tirage/Attribution.h"

#include <algorithm>
#include <map>

namespace isegorie::analyse {

const PanelTypes& drawPanel(const Distribution& distribution, Alea& alea) {
    auto left = static_cast<std::int64_t>(alea.below(static_cast<std::uint64_t>(kUnite)));
    for (const PanelPondere& weighted : distribution.panels) {
        if (left < weighted.poids)
            return weighted.panel;
        left -= weighted.poids;
    }
    return distribution.panels.back().panel; // weights sum to kUnite: never reached
}

namespace {

/// Households in random order; each type takes its number of the next ones, and one of its people there.
void fillClass(const ProblemeTirage& probleme, const Agregation& agregation, int classe,
               const std::map<int, int>& counts, Alea& alea, std::vector<int>& people) {
    const Agregation::Classe& households = agregation.classes[classe];
    const std::vector<int> order = alea.permutation(static_cast<int>(households.foyers.size()));
    std::size_t next = 0;
    for (const auto& [type, count] : counts) {
        for (int i = 0; i < count; ++i) {
            const int household = households.foyers[order[next++]];
            std::vector<int> members;
            for (const int person : agregation.types[type].membres)
                if (probleme.foyer(person) == household)
                    members.push_back(person);
            people.push_back(members[alea.below(members.size())]);
        }
    }
}

} // namespace

std::vector<int> fillPanel(const ProblemeTirage& probleme, const Agregation& agregation,
                           const PanelTypes& panel, Alea& alea) {
    std::vector<int> people;
    std::map<int, std::map<int, int>> ofClass;
    for (const auto& [type, count] : panel) {
        if (agregation.types[type].classe >= 0) {
            ofClass[agregation.types[type].classe][type] = count;
            continue;
        }
        const std::vector<int> order = alea.permutation(agregation.effectif(type));
        for (int i = 0; i < count; ++i)
            people.push_back(agregation.types[type].membres[order[i]]);
    }
    for (const auto& [classe, counts] : ofClass)
        fillClass(probleme, agregation, classe, counts, alea, people);
    std::sort(people.begin(), people.end());
    return people;
}

} // namespace isegorie::analyse
