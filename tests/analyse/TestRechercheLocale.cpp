// Heavy panels by exchanges: whatever comes back is a panel, and large pools are covered early.
#include "core/analyse/tirage/Leximin.h"
#include "core/analyse/tirage/RechercheLocale.h"
#include "tests/analyse/Pools.h"
#include "tests/analyse/TightPool.h"
#include "tests/support/TestSupport.h"

#include <algorithm>

using namespace isegorie;
using namespace isegorie::analyse;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(local_search)

BOOST_AUTO_TEST_CASE(what_it_finds_is_a_panel_and_each_is_heavier) {
    CHECK_PROPERTY("panels keep the quotas, hold the imposed type, rise in weight", [] {
        const auto pool = *pools({40, 4, 3, 12, *rc::gen::arbitrary<bool>()});
        const auto types = aggregate(pool);
        PoidsTypes weights;
        for (std::size_t type = 0; type < types.types.size(); ++type)
            weights.push_back(*rc::gen::inRange(0, 1000));
        RechercheLocale::Demande wish;
        wish.impose = *rc::gen::inRange(-1, static_cast<int>(weights.size()));
        wish.candidats = *rc::gen::inRange(0, 20);
        wish.pas = 200;
        RechercheLocale search(pool, types);
        std::int64_t last = -1;
        for (const PanelTypes& panel : search.chercher(weights, {}, wish, {})) {
            RC_ASSERT(respects(pool, types, panel));
            RC_ASSERT(wish.impose < 0 || std::any_of(panel.begin(), panel.end(), [&](const Effectif& one) {
                          return one.type == wish.impose;
                      }));
            RC_ASSERT(poidsDe(panel, weights) > last);
            last = poidsDe(panel, weights);
        }
    });
}

BOOST_AUTO_TEST_CASE(never_heavier_than_the_proven_maximum_and_often_as_heavy) {
    int found = 0;
    int equal = 0;
    CHECK_PROPERTY("against the exact search", [&] {
        const auto pool = *pools({40, 4, 3, 12, *rc::gen::arbitrary<bool>()});
        const auto types = aggregate(pool);
        PoidsTypes weights;
        for (std::size_t type = 0; type < types.types.size(); ++type)
            weights.push_back(*rc::gen::inRange(0, 1000));
        PanelOracle oracle(pool, types);
        const auto exact = oracle.maximise(weights, {}, {});
        const auto local = RechercheLocale(pool, types).chercher(weights, {}, {}, {});
        if (exact.panels.empty())
            RC_ASSERT(local.empty());
        if (local.empty())
            return;
        RC_ASSERT(poidsDe(local.back(), weights) <= exact.valeur);
        ++found;
        equal += poidsDe(local.back(), weights) == exact.valeur ? 1 : 0;
    });
    BOOST_TEST(equal * 2 > found);
}

BOOST_AUTO_TEST_CASE(the_same_search_finds_the_same_panels) {
    const auto pool = tightPool(500, 8, 2);
    const auto types = aggregate(pool);
    const PoidsTypes weights(types.types.size(), 1);
    const auto first = RechercheLocale(pool, types).chercher(weights, {}, {}, {});
    BOOST_REQUIRE(!first.empty());
    BOOST_TEST((RechercheLocale(pool, types).chercher(weights, {}, {}, {}) == first));
}

/// Panels by branch and bound alone took minutes to hold everybody once: until then the smallest chance was
/// 0.
BOOST_AUTO_TEST_CASE(with_little_work_everybody_of_a_large_pool_has_a_chance) {
    const auto pool = tightPool(2000, 8, 2);
    const auto types = aggregate(pool);
    const auto result = require(
        computeDistribution(pool, types, Objectif::Leximin, Arret(nullptr, std::nullopt, 1'000'000'000)));
    BOOST_TEST((result.statut == Distribution::Statut::Limite));
    const auto chances = result.probabilites(types);
    BOOST_TEST(*std::min_element(chances.begin(), chances.end()) > 0);
}

BOOST_AUTO_TEST_SUITE_END()
