#include "tests/analyse/Pools.h"

#include "core/analyse/lineaire/ProgrammeLineaire.h"
#include "core/analyse/tirage/Agregation.h"
#include "tests/support/TestSupport.h"

#include <algorithm>
#include <numeric>

namespace isegorie::tests {

using namespace analyse;

namespace {

int below(int bound) {
    return *rc::gen::inRange(0, bound);
}

void addPeople(ProblemeTirage& pool, const PoolShape& shape) {
    const int people = 2 + below(shape.people - 1);
    for (int person = 0; person < people; ++person) {
        std::vector<int> answers;
        answers.reserve(shape.criteria);
        for (int criterion = 0; criterion < shape.criteria; ++criterion)
            answers.push_back(criterion * shape.values + below(shape.values));
        pool.personnes.push_back(answers);
        if (shape.households)
            pool.foyers.push_back(below(people) - 1);
    }
}

/// Around the counts of one panel that respects households, give or take a little.
void addQuotas(ProblemeTirage& pool, const PoolShape& shape) {
    const int wanted = 1 + below(std::min<int>(shape.most, static_cast<int>(pool.personnes.size())));
    std::vector<int> counts(shape.criteria * shape.values, 0);
    std::vector<int> taken;
    for (int person = 0; person < static_cast<int>(pool.personnes.size()); ++person) {
        if (static_cast<int>(taken.size()) == wanted)
            break;
        if (pool.foyer(person) >= 0 &&
            std::find(taken.begin(), taken.end(), pool.foyer(person)) != taken.end())
            continue;
        taken.push_back(pool.foyer(person));
        ++pool.taille;
        for (const int answer : pool.personnes[person])
            ++counts[answer];
    }
    for (const int count : counts)
        pool.quotas.push_back(
            {std::max(0, count - below(2)), std::max(0, count + below(3) - (below(12) == 0 ? 1 : 0))});
}

} // namespace

rc::Gen<ProblemeTirage> pools(const PoolShape& shape) {
    return rc::gen::exec([shape] {
        ProblemeTirage pool;
        addPeople(pool, shape);
        addQuotas(pool, shape);
        return pool;
    });
}

std::vector<std::vector<int>> allPanels(const ProblemeTirage& probleme) {
    const int people = static_cast<int>(probleme.personnes.size());
    std::vector<std::vector<int>> result;
    for (unsigned set = 0; set < (1U << people); ++set) {
        std::vector<int> panel;
        for (int person = 0; person < people; ++person)
            if ((set >> person & 1U) != 0)
                panel.push_back(person);
        if (respects(probleme, panel))
            result.push_back(panel);
    }
    return result;
}

namespace {

constexpr double kSame = 1e-7;

/// The largest chance of one person (or, with -1, of all not fixed) while the others keep theirs.
double best(const std::vector<std::vector<int>>& panels, const std::vector<double>& fixed, int person,
            double floor) {
    ProgrammeLineaire programme;
    std::vector<Colonne> chances(fixed.size());
    Colonne all;
    for (const std::vector<int>& panel : panels) {
        const int variable = programme.addVariable(0, 1, 0, false);
        all.push_back({variable, 1});
        for (const int member : panel)
            chances[member].push_back({variable, 1});
    }
    const int value = programme.addVariable(0, 1, -1, false);
    for (int other = 0; other < static_cast<int>(fixed.size()); ++other) {
        Colonne row = chances[other];
        const bool rises = person < 0 ? fixed[other] < 0 : other == person;
        if (rises)
            row.push_back({value, -1});
        programme.addContrainte(
            row, rises ? 0 : std::max(0.0, (fixed[other] < 0 ? floor : fixed[other]) - 1e-9), 2);
    }
    programme.addContrainte(all, 1, 1);
    const auto solution = programme.minimise({});
    BOOST_REQUIRE(solution.issue == ProgrammeLineaire::Issue::Optimale);
    return -solution.objectif;
}

} // namespace

std::vector<double> leximinByDefinition(const ProblemeTirage& probleme) {
    const auto panels = allPanels(probleme);
    if (panels.empty())
        return {};
    std::vector<double> fixed(probleme.personnes.size(), -1);
    while (std::find(fixed.begin(), fixed.end(), -1) != fixed.end()) {
        const double floor = best(panels, fixed, -1, 0);
        std::vector<int> stuck;
        for (int person = 0; person < static_cast<int>(fixed.size()); ++person)
            if (fixed[person] < 0 && best(panels, fixed, person, floor) <= floor + kSame)
                stuck.push_back(person);
        BOOST_REQUIRE(!stuck.empty());
        for (const int person : stuck)
            fixed[person] = floor;
    }
    std::sort(fixed.begin(), fixed.end());
    return fixed;
}

} // namespace isegorie::tests
