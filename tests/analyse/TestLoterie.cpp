// Lotteries keep every quota, stay close to the chances, and replay.
#include "core/analyse/tirage/Attribution.h"
#include "core/analyse/tirage/Leximin.h"
#include "core/analyse/tirage/Loterie.h"
#include "tests/analyse/Pools.h"
#include "tests/support/TestSupport.h"

#include <numeric>

using namespace isegorie;
using namespace isegorie::analyse;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(lottery)

BOOST_AUTO_TEST_CASE(every_panel_keeps_everything_and_frequencies_follow) {
    CHECK_PROPERTY("panels, size and losses", [] {
        const auto pool = *pools({30, 3, 3, 10, true});
        const auto types = aggregate(pool);
        const auto distribution = require(computeDistribution(pool, types, Objectif::Leximin, {}));
        RC_PRE(!distribution.panels.empty());
        constexpr int kPanels = 200;
        const auto lottery = makeLoterie(pool, types, distribution, kPanels, Alea("loterie"));
        RC_ASSERT(lottery.panels.size() == static_cast<std::size_t>(kPanels));
        for (const auto& panel : lottery.panels)
            RC_ASSERT(respects(pool, panel));
        RC_ASSERT(lottery.perte < 0.05);
        RC_ASSERT(lottery.panels == makeLoterie(pool, types, distribution, kPanels, Alea("loterie")).panels);
    });
}

BOOST_AUTO_TEST_CASE(drawn_panels_are_filled_with_people) {
    CHECK_PROPERTY("types become people", [] {
        const auto pool = *pools({20, 2, 3, 8, true});
        const auto types = aggregate(pool);
        const auto distribution = require(computeDistribution(pool, types, Objectif::Leximin, {}));
        RC_PRE(!distribution.panels.empty());
        Alea alea(QByteArray::number(*rc::gen::arbitrary<int>()));
        RC_ASSERT(respects(pool, fillPanel(pool, types, drawPanel(distribution, alea), alea)));
    });
}

BOOST_AUTO_TEST_CASE(frequencies_of_draws_follow_the_chances) {
    const ProblemeTirage pool{2, {{1, 1}, {1, 1}}, {{0}, {0}, {0}, {0}, {1}, {1}}, {-1, -1, -1, 7, 7, -1}};
    const auto types = aggregate(pool);
    const auto distribution = require(computeDistribution(pool, types, Objectif::Leximin, {}));
    const auto chances = distribution.probabilites(types);
    Alea alea("4 2 6");
    std::vector<std::vector<int>> drawn;
    drawn.reserve(4000);
    for (int i = 0; i < 4000; ++i)
        drawn.push_back(fillPanel(pool, types, drawPanel(distribution, alea), alea));
    BOOST_TEST(worstLoss(drawn, chances) < 0.03); // the seed is fixed: this never varies
}

BOOST_AUTO_TEST_CASE(numbers_of_a_seed_are_those_of_its_hash) {
    // First eight bytes of SHA-256("a\n0"), as any other program computes them.
    Alea alea("a");
    BOOST_TEST(alea.below(std::uint64_t{1} << 32) == 2301718993U);
    std::vector<int> order = Alea("b").permutation(50);
    BOOST_TEST((order == Alea("b").permutation(50)));
    std::sort(order.begin(), order.end());
    std::vector<int> all(50);
    std::iota(all.begin(), all.end(), 0);
    BOOST_TEST((order == all));
}

BOOST_AUTO_TEST_SUITE_END()
