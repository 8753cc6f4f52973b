// Near texts and bursts.
#include "core/analyse/textes/Proches.h"
#include "core/analyse/textes/Rafale.h"
#include "tests/support/TestSupport.h"

#include <numeric>
#include <random>

using namespace isegorie::analyse;

namespace {

std::vector<std::uint32_t> words(std::uint32_t seed, std::size_t count) {
    std::mt19937 random(seed);
    std::vector<std::uint32_t> result(count);
    for (auto& word : result)
        word = random();
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(proches)

BOOST_AUTO_TEST_CASE(a_text_joins_the_first_that_shares_enough) {
    Proches near(0.8);
    const auto model = words(1, 100);
    BOOST_TEST(near.ajouter(model) == 0U);
    BOOST_TEST(near.ajouter(words(2, 100)) == 1U);
    BOOST_TEST(near.ajouter(model) == 0U);
    auto changed = model;
    changed[50] = 7; // three runs of 98
    BOOST_TEST(near.ajouter(changed) == 0U);
    auto half = model;
    half.resize(50);
    const auto other = words(3, 50);
    half.insert(half.end(), other.begin(), other.end());
    BOOST_TEST(near.ajouter(half) == 4U);
    BOOST_TEST(near.ajouter({1, 2}) == 5U);
    BOOST_TEST(near.ajouter({1, 2}) == 6U); // too short to compare
    BOOST_TEST(near.ajouter({}) == 7U);
    BOOST_TEST(near.nombre() == 8U);
}

BOOST_AUTO_TEST_CASE(all_variants_are_found_among_thousands) {
    Proches near(0.8);
    for (std::uint32_t i = 0; i < 3'000; ++i)
        BOOST_REQUIRE(near.ajouter(words(1'000 + i, 40)) == i);
    int missed = 0;
    for (std::uint32_t i = 0; i < 3'000; ++i) {
        auto text = words(1'000 + i, 40);
        text[0] = i; // one run of 38
        missed += near.ajouter(text) != i ? 1 : 0;
    }
    BOOST_TEST(missed == 0);
}

BOOST_AUTO_TEST_CASE(a_burst_is_more_than_the_pace_of_all) {
    constexpr std::int64_t kDay = 86'400;
    std::vector<std::int64_t> all(300);
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = std::int64_t(i) * kDay / 3;
    std::vector<std::int64_t> group(all.begin() + 30, all.begin() + 33);
    for (int i = 0; i < 9; ++i)
        group.push_back(20 * kDay + i * 60);
    std::sort(group.begin(), group.end());
    std::vector<std::int64_t> everything = all;
    everything.insert(everything.end(), group.begin(), group.end());
    std::sort(everything.begin(), everything.end());
    const Rafale burst = rafale(group, everything);
    BOOST_TEST(burst.nombre == 9);
    BOOST_TEST(burst.debut == 20 * kDay);
    BOOST_TEST(burst.nette);
    BOOST_TEST(burst.attendu < 1);
    BOOST_TEST(!rafale(all, all).nette);
    BOOST_TEST(rafale({}, all).nombre == 0);
}

BOOST_AUTO_TEST_SUITE_END()
