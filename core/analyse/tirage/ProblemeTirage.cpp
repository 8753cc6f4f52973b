#include "core/analyse/tirage/ProblemeTirage.h"

#include <algorithm>
#include <set>

namespace isegorie::analyse {

ProblemeResiduel residual(const ProblemeTirage& probleme, const std::vector<int>& confirmes) {
    ProblemeResiduel rest;
    rest.probleme.taille = probleme.taille - static_cast<int>(confirmes.size());
    rest.probleme.quotas = probleme.quotas;
    std::set<int> people(confirmes.begin(), confirmes.end());
    std::set<int> households;
    for (const int person : confirmes) {
        if (probleme.foyer(person) >= 0)
            households.insert(probleme.foyer(person));
        for (const int index : probleme.personnes[person]) {
            Quota& quota = rest.probleme.quotas[index];
            quota.min = std::max(0, quota.min - 1);
            quota.minFlex = std::max(0, quota.minFlex - 1);
            --quota.max;
            if (quota.maxFlex != Quota::sansLimite)
                --quota.maxFlex;
        }
    }
    for (int person = 0; person < static_cast<int>(probleme.personnes.size()); ++person) {
        if (people.count(person) != 0 || households.count(probleme.foyer(person)) != 0)
            continue;
        rest.restants.push_back(person);
        rest.probleme.personnes.push_back(probleme.personnes[person]);
        if (!probleme.foyers.empty())
            rest.probleme.foyers.push_back(probleme.foyer(person));
    }
    return rest;
}

} // namespace isegorie::analyse
