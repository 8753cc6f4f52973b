// Crosstabs, weights and agreement: what must hold on any answers.
#include "core/analyse/Lois.h"
#include "core/analyse/enquete/Accord.h"
#include "core/analyse/enquete/Calage.h"
#include "core/analyse/enquete/Nombres.h"
#include "tests/support/TestSupport.h"

#include <algorithm>
#include <numeric>

using namespace isegorie::analyse;

namespace {

Reponses answers(int modalities, std::size_t people) {
    return {modalities,
            *rc::gen::container<std::vector<int>>(people, rc::gen::inRange(kSansReponse, modalities))};
}

std::size_t crowd() {
    return std::size_t(*rc::gen::inRange(1, 60));
}

} // namespace

BOOST_AUTO_TEST_SUITE(enquete)

BOOST_AUTO_TEST_CASE(chi_square_law_at_known_points) {
    // R: pchisq(x, ddl, lower.tail = FALSE)
    BOOST_TEST(std::abs(khi2Survie(3.841458820694124, 1) - 0.05) < 1e-12);
    BOOST_TEST(std::abs(khi2Survie(18.307038053275146, 10) - 0.05) < 1e-12);
    BOOST_TEST(std::abs(khi2Survie(62.004953, 1) / 3.42594e-15 - 1) < 1e-5);
    BOOST_TEST(khi2Survie(0, 3) == 1);
    BOOST_TEST(std::isnan(khi2Survie(1, 0)));
}

BOOST_AUTO_TEST_CASE(numbers_are_summed_up_as_r_does) {
    // R: mtcars$mpg; mean(), sd(), quantile(type = 2)
    const std::vector<double> miles{21.0, 21.0, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8,
                                    16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9, 21.5, 15.5,
                                    15.2, 13.3, 19.2, 27.3, 26.0, 30.4, 15.8, 19.7, 15.0, 21.4};
    const ResumeNombres all = *resumer(miles);
    BOOST_TEST(all.n == 32);
    BOOST_TEST(std::abs(all.moyenne - 20.090625) < 1e-9);
    BOOST_TEST(std::abs(all.ecartType - 6.026948052) < 1e-8);
    BOOST_TEST(std::abs(all.q1 - 15.35) < 1e-9);
    BOOST_TEST(all.mediane == 19.2);
    BOOST_TEST(all.q3 == 22.8);
    BOOST_TEST((all.min == 10.4 && all.max == 33.9));
    std::vector<long long> counts;
    for (const Tranche& one : all.tranches)
        counts.push_back(one.effectif);
    BOOST_TEST((counts == std::vector<long long>{5, 13, 8, 2, 4})); // 10 to 15, … 30 to 35
    BOOST_TEST(resumer({3})->mediane == 3);
    BOOST_TEST(resumer({1, 2, 3, 4})->mediane == 2.5);
    BOOST_TEST((!resumer({}) && !resumer({1, 2}, {0, 0})));
    CHECK_PROPERTY("a weight of three is to be there three times", [] {
        const auto numbers = *rc::gen::container<std::vector<double>>(
            crowd(), rc::gen::map(rc::gen::inRange(-50, 50), [](int n) { return n / 4.0; }));
        std::vector<double> repeated;
        Poids weights;
        for (const double one : numbers) {
            const int times = *rc::gen::inRange(1, 4);
            weights.push_back(times);
            repeated.insert(repeated.end(), size_t(times), one);
        }
        const ResumeNombres weighted = *resumer(numbers, weights);
        const ResumeNombres plain = *resumer(repeated);
        RC_ASSERT(weighted.q1 == plain.q1 && weighted.mediane == plain.mediane && weighted.q3 == plain.q3);
        RC_ASSERT(std::abs(weighted.moyenne - plain.moyenne) < 1e-9);
        RC_ASSERT(weighted.tranches.size() <= 10 && weighted.tranches.size() == plain.tranches.size());
        RC_ASSERT(weighted.q1 >= weighted.min && weighted.q3 <= weighted.max);
        for (size_t i = 0; i < plain.tranches.size(); ++i)
            RC_ASSERT(std::abs(weighted.tranches[i].part - plain.tranches[i].part) < 1e-9);
    });
}

BOOST_AUTO_TEST_CASE(hypergeometric_tails_share_the_whole) {
    CHECK_PROPERTY("P(X ≥ k) + P(X ≤ k - 1) = 1", [] {
        Hypergeometrique law;
        law.total = *rc::gen::inRange(1, 500);
        law.marques = *rc::gen::inRange<long long>(0, law.total + 1);
        law.tires = *rc::gen::inRange<long long>(0, law.total + 1);
        const long long k = *rc::gen::inRange<long long>(-1, law.total + 2);
        RC_ASSERT(std::abs(std::exp(law.logAuMoins(k)) + std::exp(law.logAuPlus(k - 1)) - 1) < 1e-9);
    });
}

BOOST_AUTO_TEST_CASE(a_crosstab_keeps_its_sums) {
    CHECK_PROPERTY("margins, transposition, equal weights", [] {
        const std::size_t people = crowd();
        const Reponses a = answers(*rc::gen::inRange(1, 5), people);
        const Reponses b = answers(*rc::gen::inRange(1, 5), people);
        const TriCroise table = croiser(a, b);
        const TriCroise other = croiser(b, a);
        const TriCroise doubled = croiser(a, b, Poids(people, 2));
        RC_ASSERT(table.repondants + table.sansReponse == static_cast<long long>(people));
        RC_ASSERT(std::accumulate(table.effectifs.begin(), table.effectifs.end(), 0LL) == table.repondants);
        RC_ASSERT(table.khi2.has_value() == other.khi2.has_value());
        if (table.khi2) {
            RC_ASSERT(std::abs(*table.khi2 - *other.khi2) < 1e-9);
            RC_ASSERT(std::abs(*table.khi2 - *doubled.khi2) < 1e-9);
            RC_ASSERT(*table.vCramer >= 0 && *table.vCramer <= 1 + 1e-12);
        }
    });
}

BOOST_AUTO_TEST_CASE(weights_reach_the_margins_or_say_so) {
    CHECK_PROPERTY("raked shares are the targets", [] {
        const std::size_t people = crowd();
        std::vector<Marge> margins;
        for (int m = *rc::gen::inRange(1, 4); m > 0; --m) {
            const int modalities = *rc::gen::inRange(1, 4);
            margins.push_back({answers(modalities, people), {}});
            for (int j = 0; j < modalities; ++j)
                margins.back().cibles.push_back(*rc::gen::inRange(1, 100));
        }
        const Calage result = caler(margins, people);
        if (result.statut != Calage::Statut::Cale)
            return;
        RC_ASSERT(result.effetPlan >= 1 - 1e-12);
        RC_ASSERT(std::abs(std::accumulate(result.poids.begin(), result.poids.end(), 0.0) - double(people)) <
                  1e-6);
        for (const Marge& margin : margins) {
            const double sum = std::accumulate(margin.cibles.begin(), margin.cibles.end(), 0.0);
            const TriAPlat counts = trierAPlat(margin.question, result.poids);
            for (std::size_t j = 0; j < margin.cibles.size(); ++j)
                RC_ASSERT(std::abs(counts.parts[j] - margin.cibles[j] / sum) < 1e-9);
        }
    });
}

BOOST_AUTO_TEST_CASE(an_answer_that_nobody_gave_cannot_be_weighted) {
    const Calage result = caler({{{2, {0, 0, 0}}, {1, 1}}}, 3);
    BOOST_TEST((result.statut == Calage::Statut::ModaliteVide));
    BOOST_TEST(result.modalite == 1);
}

BOOST_AUTO_TEST_CASE(cohen_by_hand) {
    // 20 and 15 agreements of 50, 5 and 10 disagreements: observed 0.7, by chance 0.5.
    std::vector<int> first;
    std::vector<int> second;
    const auto add = [&](int times, int a, int b) {
        first.insert(first.end(), std::size_t(times), a);
        second.insert(second.end(), std::size_t(times), b);
    };
    add(20, 0, 0);
    add(5, 0, 1);
    add(10, 1, 0);
    add(15, 1, 1);
    const Accord accord = kappaCohen(first, second, 2);
    BOOST_TEST(std::abs(*accord.coefficient - 0.4) < 1e-12);
    BOOST_TEST(accord.desaccords.size() == 15U);
}

BOOST_AUTO_TEST_CASE(krippendorff_published_example) {
    // Krippendorff 2011, example C (four observers, missing data): nominal 0.743, ordinal 0.815, interval
    // 0.849.
    const std::vector<Codages> units = {{1, 1, 1},    {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3},
                                        {2, 2, 2, 2}, {1, 2, 3, 4}, {4, 4, 4, 4}, {1, 1, 2, 1},
                                        {2, 2, 2, 2}, {5, 5, 5},    {1, 1},       {3}};
    const std::vector<double> values = {0, 1, 2, 3, 4, 5};
    BOOST_TEST(std::abs(*alphaKrippendorff(units, 6).coefficient - 0.743) < 5e-4);
    BOOST_TEST(std::abs(*alphaKrippendorff(units, 6, Echelle::Ordinale).coefficient - 0.815) < 5e-4);
    BOOST_TEST(std::abs(*alphaKrippendorff(units, 6, Echelle::Intervalle, values).coefficient - 0.849) <
               5e-4);
}

BOOST_AUTO_TEST_CASE(coders_who_always_agree) {
    CHECK_PROPERTY("α = 1 or nothing to agree upon", [] {
        std::vector<Codages> units;
        for (std::size_t u = crowd(); u > 0; --u)
            units.emplace_back(std::size_t(*rc::gen::inRange(0, 4)), *rc::gen::inRange(0, 3));
        const Accord accord = alphaKrippendorff(units, 3);
        RC_ASSERT(accord.desaccords.empty());
        RC_ASSERT(!accord.coefficient || std::abs(*accord.coefficient - 1) < 1e-12);
    });
}

BOOST_AUTO_TEST_SUITE_END()
