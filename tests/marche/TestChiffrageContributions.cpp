// CCTP, chapter 3, UO 2.4.
#include "tests/marche/ChiffrageFixture.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::marche;
using namespace isegorie::tests;
using isegorie::base::Montant;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

Besoin contributions(int nonVides, int sansReponse = 0, NiveauUo niveau = NiveauUo::Intermediaire,
                     bool referentiel = true) {
    Besoin besoin;
    besoin.contributions.push_back({nonVides, sansReponse, niveau, referentiel});
    return besoin;
}

qint64 cents(const char* code, int count = 1) {
    return priceOf(text(code)).centimes() * count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(chiffrage_contributions)

BOOST_AUTO_TEST_CASE(tiers_of_treatment_and_synthesis) {
    const std::pair<int, const char*> cases[] = {{1, "2.4.4 1, 2.4.9.1.A 1"},
                                                 {999, "2.4.4 1, 2.4.9.1.A 1"},
                                                 {1'000, "2.4.5 1, 2.4.9.1.A 1"},
                                                 {1'001, "2.4.5 1, 2.4.9.1.A 1"},
                                                 {5'000, "2.4.5 1, 2.4.9.1.A 1"},
                                                 {5'001, "2.4.6 1, 2.4.9.2.A 1"},
                                                 {10'000, "2.4.6 1, 2.4.9.2.A 1"},
                                                 {10'001, "2.4.6 1, 2.4.8 1, 2.4.9.3.A 1"},
                                                 {12'000, "2.4.6 1, 2.4.8 1, 2.4.9.3.A 1"},
                                                 {12'001, "2.4.6 1, 2.4.8 2, 2.4.9.3.A 1"},
                                                 {50'000, "2.4.6 1, 2.4.8 20, 2.4.9.3.A 1"},
                                                 {50'001, "2.4.7 1, 2.4.9.4.A 1"},
                                                 {50'002, "2.4.7 1, 2.4.9.4.A 1"},
                                                 {100'000'000, "2.4.7 1, 2.4.9.4.A 1"}};
    for (const auto& [count, expected] : cases) {
        const Chiffrage result = priced(contributions(count));
        BOOST_TEST(summary(result) == text(expected), count);
        BOOST_TEST(result.constats.isEmpty());
    }
}

BOOST_AUTO_TEST_CASE(level_and_grid_pick_the_column) {
    BOOST_TEST(
        summary(priced(contributions(10, 0, NiveauUo::Intermediaire, false))).endsWith(text("2.4.9.1.B 1")));
    BOOST_TEST(summary(priced(contributions(10, 0, NiveauUo::Expert, true))).endsWith(text("2.4.9.1.C 1")));
    BOOST_TEST(
        summary(priced(contributions(60'000, 0, NiveauUo::Expert, false))).endsWith(text("2.4.9.4.D 1")));
}

BOOST_AUTO_TEST_CASE(no_answers_are_left_out_and_the_difference_is_told) {
    const Chiffrage result = priced(contributions(900, 200));
    BOOST_TEST(summary(result) == text("2.4.4 1, 2.4.9.1.A 1"));
    BOOST_TEST((otherAmounts(result.lignes[0]) == QList<qint64>{cents("2.4.5")}));
    BOOST_TEST(result.lignes[1].autresLectures.isEmpty());
    const Chiffrage same = priced(contributions(900, 50));
    BOOST_TEST(same.lignes[0].autresLectures.isEmpty());
    BOOST_TEST(same.lignes[0].hypotheses.size() == 1);
    const Chiffrage wide = priced(contributions(4'000, 8'001));
    BOOST_TEST((otherAmounts(wide.lignes[0]) == QList<qint64>{cents("2.4.6") + cents("2.4.8", 2)}));
    BOOST_TEST((otherAmounts(wide.lignes[1]) == QList<qint64>{cents("2.4.9.3.A")}));
}

BOOST_AUTO_TEST_CASE(a_begun_tranche_counts_and_other_readings_have_their_amount) {
    const LigneChiffree tranches = line(priced(contributions(12'001)), text("2.4.8"));
    BOOST_TEST(*tranches.totalHt == Montant::centimes(cents("2.4.8", 2)));
    BOOST_TEST((otherAmounts(tranches) == QList<qint64>{cents("2.4.8", 1), cents("2.4.6", 1)}));
    const LigneChiffree whole = line(priced(contributions(30'000)), text("2.4.8"));
    BOOST_TEST((otherAmounts(whole) == QList<qint64>{cents("2.4.6", 2)}));
    const LigneChiffree large = line(priced(contributions(52'001)), text("2.4.7"));
    BOOST_TEST((otherAmounts(large) == QList<qint64>{cents("2.4.7") + cents("2.4.8", 2)}));
}

BOOST_AUTO_TEST_CASE(exactly_1000_and_50001_say_their_reading) {
    const LigneChiffree thousand = line(priced(contributions(1'000)), text("2.4.5"));
    BOOST_TEST((otherAmounts(thousand) == QList<qint64>{cents("2.4.4")}));
    const LigneChiffree gap = line(priced(contributions(50'001)), text("2.4.9.4.A"));
    BOOST_TEST(gap.hypotheses.first().contains(text("entre deux paliers")));
    BOOST_TEST((otherAmounts(gap) == QList<qint64>{cents("2.4.9.3.A") + cents("2.4.9.5.A")}));
    const LigneChiffree above = line(priced(contributions(54'001)), text("2.4.9.4.A"));
    BOOST_TEST((otherAmounts(above) == QList<qint64>{cents("2.4.9.4.A") + cents("2.4.9.5.A", 3)}));
}

BOOST_AUTO_TEST_CASE(nothing_to_treat_is_said) {
    const Chiffrage result = priced(contributions(0, 500));
    BOOST_TEST(result.lignes.isEmpty());
    BOOST_TEST((findings(result) == QStringList{text("chiffrage.quantite-nulle")}));
}

BOOST_AUTO_TEST_CASE(an_unknown_amount_is_not_made_up) {
    const Chiffrage result = priced(contributions(1'000), without({text("2.4.4")}));
    BOOST_TEST((otherAmounts(result.lignes[0]) == QList<qint64>{-1}));
    BOOST_TEST(result.lignes[0].autresLectures[0].texte.contains(text("montant inconnu")));
    BOOST_TEST(result.constats.isEmpty());
}

BOOST_AUTO_TEST_CASE(more_contributions_never_order_fewer_tranches) {
    CHECK_PROPERTY("tranches grow with the count, each covering its 2,000", [] {
        const int count = *rc::gen::inRange(10'001, 50'001);
        const auto tranches = line(priced(contributions(count)), text("2.4.8")).quantite.numerateur();
        RC_ASSERT((tranches - 1) * 2'000 < count - 10'000);
        RC_ASSERT(tranches * 2'000 >= count - 10'000);
    });
}

BOOST_AUTO_TEST_SUITE_END()
