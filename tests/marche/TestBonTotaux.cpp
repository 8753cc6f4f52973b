#include "core/marche/Bon.h"
#include "core/marche/LivrablePenalite.h"
#include "tests/support/TestSupport.h"

using namespace isegorie;
using namespace isegorie::marche;
using base::Fraction;
using base::Montant;

namespace {

LigneBon ligne(qint64 centimes, Fraction quantite, int taux = 2000) {
    LigneBon result;
    result.pu = Montant::centimes(centimes);
    result.quantite = quantite;
    result.tauxTva = taux;
    return result;
}

rc::Gen<LigneBon> genLigne() {
    return rc::gen::apply(
        [](qint64 centimes, int num, int den, int taux) { return ligne(centimes, Fraction(num, den), taux); },
        rc::gen::inRange<qint64>(0, 100'000'000), rc::gen::inRange(-1'000, 1'000), rc::gen::inRange(1, 100),
        rc::gen::element(0, 210, 550, 1000, 2000));
}

} // namespace

BOOST_AUTO_TEST_SUITE(bon_totaux)

BOOST_AUTO_TEST_CASE(fraction_of_a_price_is_exact) {
    // 40 people = 40/50 of the price for 50 (CCTP, lot 3): 4/5 of 4 999,99 € = 3 999,992 € -> 3 999,99 €.
    BOOST_CHECK_EQUAL(ligne(499'999, Fraction(40, 50)).total().centimes(), 399'999);
    // Half a cent goes up, and down symmetrically in an avenant.
    BOOST_CHECK_EQUAL(ligne(1, Fraction(1, 2)).total().centimes(), 1);
    BOOST_CHECK_EQUAL(ligne(1, Fraction(-1, 2)).total().centimes(), -1);
}

BOOST_AUTO_TEST_CASE(tva_is_taken_on_the_summed_base_of_each_rate) {
    // 3 × 0,33 € at 20 %: 0,198 -> 0,20 € on the sum; line by line it would be 0,21 €.
    const TotauxBon totals = totaux({ligne(33, 1), ligne(33, 1), ligne(33, 1), ligne(1'000, 1, 550)});
    BOOST_REQUIRE_EQUAL(totals.tva.size(), 2);
    BOOST_CHECK_EQUAL(totals.tva[0].taux, 550);
    BOOST_CHECK_EQUAL(totals.tva[0].tva.centimes(), 55);
    BOOST_CHECK_EQUAL(totals.tva[1].tva.centimes(), 20);
    BOOST_CHECK_EQUAL(totals.ht.centimes(), 1'099);
    BOOST_CHECK_EQUAL(totals.ttc.centimes(), 1'174);
}

BOOST_AUTO_TEST_CASE(totals_equal_the_sum_of_lines) {
    CHECK_PROPERTY("HT = sum of lines = sum of bases; TTC = HT + sum of TVA; order does not matter", [] {
        const auto lignes = *rc::gen::container<std::vector<LigneBon>>(genLigne());
        QList<LigneBon> list(lignes.begin(), lignes.end());
        const TotauxBon totals = totaux(list);
        Montant ht, bases, tva;
        for (const LigneBon& each : list)
            ht += each.total();
        for (const TvaParTaux& rate : totals.tva) {
            bases += rate.base;
            tva += rate.tva;
        }
        std::reverse(list.begin(), list.end());
        RC_ASSERT(totals.ht == ht && bases == ht && totals.tvaTotale == tva && totals.ttc == ht + tva);
        RC_ASSERT(totaux(list) == totals);
    });
}

BOOST_AUTO_TEST_CASE(rates_are_printed_in_french) {
    BOOST_CHECK_EQUAL(tauxTexte(2000), QStringLiteral("20 %"));
    BOOST_CHECK_EQUAL(tauxTexte(550), QStringLiteral("5,5 %"));
    BOOST_CHECK_EQUAL(tauxTexte(210), QStringLiteral("2,1 %"));
    BOOST_CHECK_EQUAL(tauxTexte(0), QStringLiteral("0 %"));
}

BOOST_AUTO_TEST_CASE(penalty_follows_the_ccag) {
    // 60 000 € late by 75 days: 60 000 × 75 / 3000 = 1 500 €; cap 10 % of 100 000 € not reached.
    const Penalite due = tests::require(penalite(Montant::euros(60'000), 75, Montant::euros(100'000)));
    BOOST_CHECK_EQUAL(due.due, Montant::euros(1'500));
    BOOST_CHECK(!due.plafonnee && !due.exoneree);
    BOOST_REQUIRE_EQUAL(due.constats.size(), 1);

    // Exactly 1 000 € is exempt, one cent more is not.
    const Penalite exempt = tests::require(penalite(Montant::euros(30'000), 100, Montant::euros(30'000)));
    BOOST_CHECK_EQUAL(exempt.brute, Montant::euros(1'000));
    BOOST_CHECK(exempt.exoneree && exempt.due.isZero() && exempt.constats.isEmpty());
    const Penalite onTop = tests::require(
        penalite(Montant::euros(30'000), 100, Montant::euros(30'000), {Montant(), Montant::centimes(1)}));
    BOOST_CHECK_EQUAL(onTop.due, Montant::euros(1'000));

    const Penalite capped = tests::require(penalite(Montant::euros(30'000), 400, Montant::euros(30'000)));
    BOOST_CHECK_EQUAL(capped.due, Montant::euros(3'000));
    BOOST_CHECK(capped.plafonnee);

    BOOST_CHECK(!penalite(Montant::euros(1), -1, Montant::euros(1)));
    BOOST_CHECK(!penalite(Montant::euros(-1), 1, Montant::euros(1)));
}

BOOST_AUTO_TEST_CASE(the_cap_and_the_exemption_are_on_all_penalties) { // CCAG-PI 2021, 14.1.2 and 14.1.3
    const auto of = [](qint64 bon, qint64 marche) { // 1 500 € on a bon of 20 000 €: the cap is 2 000 €
        return tests::require(penalite(Montant::euros(45'000), 100, Montant::euros(20'000),
                                       {Montant::euros(bon), Montant::euros(marche)}));
    };
    BOOST_CHECK_EQUAL(of(0, 0).due, Montant::euros(1'500));
    const Penalite capped = of(1'200, 1'200);
    BOOST_CHECK(capped.plafonnee);
    BOOST_CHECK_EQUAL(capped.due, Montant::euros(800));
    BOOST_CHECK(capped.rappel.isZero()); // they were due already
    BOOST_CHECK(of(2'500, 2'500).due.isZero());

    const Penalite recalled = of(300, 900); // exempted until now
    BOOST_CHECK_EQUAL(recalled.due, Montant::euros(1'500));
    BOOST_CHECK_EQUAL(recalled.rappel, Montant::euros(900));
    BOOST_CHECK(recalled.explication.last().contains(Montant::euros(2'400).texte()));
    BOOST_CHECK_EQUAL(of(1'700, 0).due, Montant::euros(300)); // the contract has at least those of the bon
    BOOST_CHECK(!penalite(Montant::euros(1), 1, Montant::euros(1), {Montant::euros(-1), {}}));
}

BOOST_AUTO_TEST_SUITE_END()
