// Conflicts, relaxations and blocked people, against enumeration.
#include "core/analyse/tirage/Agregation.h"
#include "core/analyse/tirage/Infaisabilite.h"
#include "core/analyse/tirage/Statistiques.h"
#include "tests/analyse/Pools.h"
#include "tests/support/TestSupport.h"

using namespace isegorie;
using namespace isegorie::analyse;
using namespace isegorie::tests;

namespace {

ProblemeTirage only(const ProblemeTirage& pool, const std::vector<BorneQuota>& bounds) {
    ProblemeTirage result = pool;
    for (Quota& quota : result.quotas)
        quota = {0, pool.taille};
    for (const auto& [quota, estMin] : bounds)
        (estMin ? result.quotas[quota].min : result.quotas[quota].max) =
            estMin ? pool.quotas[quota].min : pool.quotas[quota].max;
    return result;
}

ProblemeTirage relaxed(const ProblemeTirage& pool, const Relachement& relaxation) {
    ProblemeTirage result = pool;
    for (const auto& change : relaxation.changements)
        (change.borne.estMin ? result.quotas[change.borne.quota].min
                             : result.quotas[change.borne.quota].max) = change.a;
    return result;
}

/// 3 women, 1 man; 2 seats; two men asked for.
ProblemeTirage tooFewMen() {
    return {2, {{0, 2}, {2, 2}}, {{0}, {0}, {0}, {1}}, {}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(infeasible)

BOOST_AUTO_TEST_CASE(the_conflict_names_the_bound) {
    const auto conflict = require(findConflit(tooFewMen(), {}));
    BOOST_TEST(conflict.plusPetit);
    BOOST_REQUIRE(conflict.bornes.size() == 1U);
    BOOST_TEST((conflict.bornes.front() == BorneQuota{1, true}));
}

BOOST_AUTO_TEST_CASE(the_cheapest_relaxation_comes_first) {
    const auto relaxations = findRelachements(tooFewMen(), 5, {});
    BOOST_REQUIRE(relaxations.size() == 1U);
    BOOST_TEST(relaxations.front().cout == 2.0); // 1 + 2/2
    BOOST_TEST(relaxations.front().changements.front().a == 1);
    auto rigid = tooFewMen();
    rigid.quotas[1].minFlex = 2;
    BOOST_TEST(findRelachements(rigid, 5, {}).empty());
}

BOOST_AUTO_TEST_CASE(conflicts_are_minimal_and_relaxations_help) {
    int conflicts = 0;
    CHECK_PROPERTY("against all panels", [&] {
        auto pool = *pools({9, 2, 3, 5, true});
        pool.quotas[0] = {*rc::gen::inRange(0, 4), 4};
        pool.quotas[3] = {*rc::gen::inRange(0, 4), 4};
        if (!allPanels(pool).empty())
            return;
        ++conflicts;
        const auto conflict = require(findConflit(pool, {}));
        RC_ASSERT(allPanels(only(pool, conflict.bornes)).empty());
        for (std::size_t i = 0; i < conflict.bornes.size(); ++i) {
            auto fewer = conflict.bornes;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            RC_ASSERT(!allPanels(only(pool, fewer)).empty());
        }
        const auto relaxations = findRelachements(pool, 4, {});
        for (std::size_t i = 0; i < relaxations.size(); ++i) {
            RC_ASSERT(!allPanels(relaxed(pool, relaxations[i])).empty());
            RC_ASSERT(i == 0 || relaxations[i - 1].cout <= relaxations[i].cout + 1e-6);
        }
    });
    BOOST_TEST(conflicts > 20);
}

BOOST_AUTO_TEST_CASE(who_is_blocked_and_by_what) {
    CHECK_PROPERTY("against all panels", [] {
        const auto pool = *pools({9, 2, 3, 5, true});
        const auto panels = allPanels(pool);
        RC_PRE(!panels.empty());
        for (int person = 0; person < static_cast<int>(pool.personnes.size()); ++person) {
            const auto holds = [&](const std::vector<int>& panel) {
                return std::find(panel.begin(), panel.end(), person) != panel.end();
            };
            const bool drawn = std::any_of(panels.begin(), panels.end(), holds);
            const auto block = require(findBlocage(pool, person, {}));
            RC_ASSERT(!drawn || block.bornes.empty());
            if (block.bornes.empty())
                continue;
            const auto under = allPanels(only(pool, block.bornes));
            RC_ASSERT(std::none_of(under.begin(), under.end(), holds));
        }
    });
}

BOOST_AUTO_TEST_CASE(figures_of_a_distribution) {
    const auto equal = statistiques({0.25, 0.25, 0.25, 0.25});
    BOOST_TEST(std::abs(equal.gini) < 1e-12);
    BOOST_TEST(std::abs(equal.moyenneGeometrique - 0.25) < 1e-12);
    const auto one = statistiques({1, 0, 0, 0});
    BOOST_TEST(std::abs(one.gini - 0.75) < 1e-12);
    BOOST_TEST(one.moyenneGeometrique == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
