// Seatings: everyone once a round, bounds that hold, known optima, better than chance, the same by seed.
#include "core/analyse/tables/MelangeTables.h"
#include "tests/support/TestSupport.h"

#include <algorithm>
#include <numeric>
#include <rapidcheck.h>

using namespace isegorie;
using namespace isegorie::analyse;
using namespace isegorie::tests;

namespace {

MelangeTables mix(const ProblemeTables& problem, const char* seed = "a") {
    return require(mixTables(problem, seed, {}));
}

bool seatsEverybodyOnce(const ProblemeTables& problem, const PlacesTables& places) {
    for (const auto& round : places) {
        std::vector<int> people;
        std::size_t least = round.front().size();
        std::size_t most = least;
        for (const auto& table : round) {
            people.insert(people.end(), table.begin(), table.end());
            least = std::min(least, table.size());
            most = std::max(most, table.size());
        }
        std::sort(people.begin(), people.end());
        std::vector<int> all(problem.participants);
        std::iota(all.begin(), all.end(), 0);
        if (people != all || most - least > 1 || static_cast<int>(round.size()) != problem.tables)
            return false;
    }
    return static_cast<int>(places.size()) == problem.tours;
}

} // namespace

BOOST_AUTO_TEST_SUITE(tables)

BOOST_AUTO_TEST_CASE(any_workshop) {
    const auto holds = [] {
        ProblemeTables problem;
        problem.participants = *rc::gen::inRange(1, 20);
        problem.tables = *rc::gen::inRange(1, std::min(6, problem.participants + 1));
        problem.tours = *rc::gen::inRange(1, 4);
        for (int person = 0; person < problem.participants; ++person)
            problem.reponses.push_back({*rc::gen::inRange(-1, 3), *rc::gen::inRange(0, 2)});
        const MelangeTables result = mix(problem);
        RC_ASSERT(seatsEverybodyOnce(problem, result.places));
        RC_ASSERT(result.mesure.rencontres <= result.borneRencontres);
        RC_ASSERT(result.mesure.rencontres + 0.5 >=
                  std::min(result.rencontresHasard, 1.0 * result.mesure.rencontres));
        for (std::size_t i = 0; i < 2; ++i)
            RC_ASSERT(result.mesure.semblables[i] >= result.borneSemblables[i]);
        RC_ASSERT(mix(problem).places == result.places);
    };
    CHECK_PROPERTY("seats, bounds and repetition", holds);
}

BOOST_AUTO_TEST_CASE(the_affine_plane_of_order_three_is_found) {
    const MelangeTables result = mix({9, 3, 4, {}}); // everyone meets everyone exactly once
    BOOST_TEST(result.mesure.rencontres == 36);
    BOOST_TEST(result.mesure.repetitions == 0);
    BOOST_TEST(result.borneRencontres == 36);
}

BOOST_AUTO_TEST_CASE(repetitions_that_nobody_avoids_are_in_the_bound) {
    const MelangeTables result = mix({8, 2, 2, {}}); // four of two tables: two and two again
    BOOST_TEST(result.borneRencontres == 12 + 8);
    BOOST_TEST(result.mesure.rencontres == 20);
}

BOOST_AUTO_TEST_CASE(a_workshop_of_sixty) {
    ProblemeTables problem{60, 8, 5, {}};
    for (int person = 0; person < problem.participants; ++person)
        problem.reponses.push_back({person % 2, person % 5, person * 7 % 11 % 3});
    const MelangeTables result = mix(problem, "4 2 6");
    BOOST_TEST(result.borneRencontres == 980);
    BOOST_TEST(result.mesure.rencontres > 0.95 * result.borneRencontres);
    BOOST_TEST(result.mesure.rencontres > result.rencontresHasard + 100);
    for (std::size_t i = 0; i < 3; ++i) {
        const double gained = result.semblablesHasard[i] - result.mesure.semblables[i];
        BOOST_TEST(gained > 0.3 * (result.semblablesHasard[i] - result.borneSemblables[i]));
    }
    BOOST_TEST((mix(problem, "other").places != result.places));
}

BOOST_AUTO_TEST_CASE(cancelled_or_out_of_time) {
    base::TaskContext task;
    task.cancel();
    BOOST_TEST(mixTables({60, 8, 5, {}}, "a", Arret(&task)).error().code == QStringLiteral("tache.annulee"));
    const auto late = mixTables({60, 8, 5, {}}, "a", Arret(nullptr, std::chrono::milliseconds(0)));
    BOOST_REQUIRE(late.has_value());
    BOOST_TEST(seatsEverybodyOnce({60, 8, 5, {}}, late->places));
}

BOOST_AUTO_TEST_SUITE_END()
