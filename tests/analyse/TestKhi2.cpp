// Chi-squared: quantiles of printed tables, closed forms, and degenerate groups.
#include "core/analyse/Khi2.h"
#include "core/analyse/Lois.h"
#include "tests/support/TestSupport.h"

#include <cmath>

using namespace isegorie::analyse;

namespace {

struct Known {
    double x;
    int degrees;
    double p;
};

} // namespace

BOOST_AUTO_TEST_SUITE(chi_squared)

BOOST_AUTO_TEST_CASE(quantiles_are_those_of_the_tables) {
    const Known known[]{
        {3.841458820694124, 1, 0.05},   {6.634896601021213, 1, 0.01},   {5.991464547107979, 2, 0.05},
        {9.487729036781154, 4, 0.05},   {18.307038053275146, 10, 0.05}, {23.209251158954356, 10, 0.01},
        {3.940299136119060, 10, 0.95},  {43.77297182574219, 30, 0.05},  {124.342113404004, 100, 0.05},
        {10.827566170662733, 1, 0.001},
    };
    for (const Known& one : known)
        BOOST_TEST(std::abs(khi2Survie(one.x, one.degrees) - one.p) < 1e-10, one.x);
}

BOOST_AUTO_TEST_CASE(closed_forms) {
    for (const double x : {0.01, 0.5, 2.0, 7.3, 40.0, 300.0}) {
        BOOST_TEST(std::abs(khi2Survie(x, 2) - std::exp(-x / 2)) < 1e-14);
        BOOST_TEST(std::abs(khi2Survie(x, 4) - std::exp(-x / 2) * (1 + x / 2)) < 1e-14);
        BOOST_TEST(std::abs(khi2Survie(x, 1) - std::erfc(std::sqrt(x / 2))) < 1e-14);
    }
    BOOST_TEST(khi2Survie(0, 3) == 1.0);
}

BOOST_AUTO_TEST_CASE(a_group_against_shares) {
    // Mendel's peas: 315, 101, 108, 32 against 9 : 3 : 3 : 1.
    const Khi2 peas = khi2({315, 101, 108, 32}, {9, 3, 3, 1});
    BOOST_TEST(std::abs(peas.statistique - 0.470024) < 1e-6);
    BOOST_TEST(peas.degres == 3);
    BOOST_TEST(std::abs(peas.p - 0.925426) < 1e-6);
    BOOST_TEST(peas.petites.empty());
    const Khi2 small = khi2({6, 4, 0}, {0.5, 0.4, 0.1});
    BOOST_TEST((small.petites == std::vector<int>{1, 2}));
}

BOOST_AUTO_TEST_CASE(degenerate_groups) {
    BOOST_TEST(khi2({0, 0}, {1, 1}).p == 1.0);
    BOOST_TEST(khi2({5}, {1}).degres == 0);
    const Khi2 stranger = khi2({5, 1}, {1, 0});
    BOOST_TEST(std::isinf(stranger.statistique));
    BOOST_TEST(stranger.p == 0.0);
    BOOST_TEST(khi2({5, 5, 0}, {1, 1, 0}).degres == 1);
}

BOOST_AUTO_TEST_SUITE_END()
