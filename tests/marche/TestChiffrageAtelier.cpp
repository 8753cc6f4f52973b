// CCTP, chapter 2, UO 1.8; chapter 4, UO 3.8; chapter 1, 4.4.1.
#include "tests/marche/ChiffrageFixture.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::marche;
using namespace isegorie::tests;
using isegorie::base::Fraction;
using isegorie::base::Montant;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

Besoin atelier(int participants, NiveauUo niveau = NiveauUo::Intermediaire, int jours = 0, int demis = 0) {
    Besoin besoin;
    besoin.ateliers.push_back({participants, niveau, jours, demis});
    return besoin;
}

Besoin deplacement(int jours, qint64 centimes) {
    Besoin besoin;
    besoin.deplacements.push_back({jours, Montant::centimes(centimes)});
    return besoin;
}

Besoin defraiement(FormuleDefraiement formule, std::optional<Fraction> marge = {}, int participants = 20) {
    Besoin besoin;
    besoin.defraiements.push_back({participants, formule, marge});
    return besoin;
}

qint64 cents(const char* code, int count = 1) {
    return priceOf(text(code)).centimes() * count;
}

} // namespace

BOOST_AUTO_TEST_SUITE(chiffrage_atelier)

BOOST_AUTO_TEST_CASE(an_atelier_of_15) {
    const Chiffrage result = priced(atelier(15));
    BOOST_TEST(summary(result) == text("1.8.1.A 1, 1.8.2.A 1, 1.8.7 1, 3.8.3 15"));
    BOOST_TEST(result.constats.isEmpty());
    BOOST_TEST(result.lignes.last().totalHt->centimes() == 15 * 25'000);
}

BOOST_AUTO_TEST_CASE(one_facilitator_for_four_days_a_begun_tranche_of_15_above_30) {
    const std::pair<int, int> cases[] = {{30, 0}, {31, 4},  {45, 4},  {46, 8},
                                         {60, 8}, {61, 12}, {75, 12}, {76, 16}};
    for (const auto& [participants, days] : cases) {
        const Chiffrage result = priced(atelier(participants, NiveauUo::Expert));
        BOOST_TEST(summary(result).contains(text("1.8.5")) == (days > 0), participants);
        if (days > 0)
            BOOST_TEST(line(result, text("1.8.5.B")).quantite == Fraction(days));
        BOOST_TEST(findings(result).contains(text("chiffrage.atelier-grand")) == (participants > 30));
        BOOST_TEST(!hasBlocking(result.constats));
    }
    const LigneChiffree begun = line(priced(atelier(46)), text("1.8.5.A"));
    BOOST_TEST((otherAmounts(begun) == QList<qint64>{cents("1.8.5.A", 4)}));
    BOOST_TEST(line(priced(atelier(60)), text("1.8.5.A")).autresLectures.isEmpty());
    BOOST_TEST((otherAmounts(line(priced(atelier(61)), text("1.8.7"))) == QList<qint64>{cents("1.8.7", 3)}));
}

BOOST_AUTO_TEST_CASE(more_days_order_their_own_packages) {
    const Chiffrage result = priced(atelier(60, NiveauUo::Intermediaire, 2, 3));
    BOOST_TEST(summary(result) ==
               text("1.8.1.A 1, 1.8.2.A 1, 1.8.7 1, 1.8.5.A 8, 1.8.3.A 2, 1.8.4.A 3, 3.8.3 60"));
    BOOST_TEST((otherAmounts(line(result, text("1.8.5.A"))) ==
                QList<qint64>{cents("1.8.5.A", 2 * 6) + cents("1.8.6.A", 2 * 3)}));
    BOOST_TEST(summary(priced(atelier(20, NiveauUo::Expert, 0, 1))) ==
               text("1.8.1.B 1, 1.8.2.B 1, 1.8.7 1, 1.8.4.B 1, 3.8.3 20"));
}

BOOST_AUTO_TEST_CASE(a_small_or_empty_atelier_is_noted) {
    BOOST_TEST((findings(priced(atelier(14))) == QStringList{text("chiffrage.atelier-petit")}));
    BOOST_TEST(priced(atelier(14)).lignes.size() == 4);
    BOOST_TEST((findings(priced(atelier(0))) == QStringList{text("chiffrage.quantite-nulle")}));
    BOOST_TEST(priced(atelier(0)).lignes.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_missing_price_blocks_and_is_no_zero) {
    const Chiffrage result = priced(atelier(15), without({text("1.8.2.A")}));
    const LigneChiffree ligne = line(result, text("1.8.2.A"));
    BOOST_TEST(!ligne.puHt.has_value());
    BOOST_TEST(!ligne.totalHt.has_value());
    BOOST_TEST(ligne.toJson()[QLatin1String("total_ht_centimes")].isNull());
    BOOST_TEST((findings(result) == QStringList{text("chiffrage.prix-absent")}));
    BOOST_TEST(hasBlocking(result.constats));
    BOOST_TEST(result.constats[0].message.contains(text("1.8.2.A")));
    BOOST_TEST(result.totalHt.centimes() == cents("1.8.1.A") + cents("1.8.7") + 15 * 25'000);
}

BOOST_AUTO_TEST_CASE(travel_days_up_to_the_cap) {
    const Chiffrage result = priced(deplacement(3, 15'000));
    BOOST_TEST(summary(result) == text("DEPLACEMENT 3"));
    BOOST_TEST(result.totalHt.centimes() == 45'000);
    BOOST_TEST(result.constats.isEmpty());
    BOOST_TEST(result.lignes[0].article == text("CCTP, chapitre 1, article 4, 4.4.1"));
    const Chiffrage above = priced(deplacement(3, 15'001));
    BOOST_TEST((findings(above) == QStringList{text("chiffrage.plafond-depasse")}));
    BOOST_TEST(hasBlocking(above.constats));
    BOOST_TEST(above.lignes[0].puHt->centimes() == 15'000);
    BOOST_TEST((otherAmounts(above.lignes[0]) == QList<qint64>{45'003}));
    BOOST_TEST(priced(deplacement(0, 100)).lignes.isEmpty());
}

BOOST_AUTO_TEST_CASE(payments_at_the_bpu_price_or_at_the_cap) {
    using Formule = FormuleDefraiement;
    BOOST_TEST(priced(defraiement(Formule::DemiJournee)).totalHt.centimes() == 20 * 2'500);
    BOOST_TEST(priced(defraiement(Formule::Journee)).totalHt.centimes() == 20 * 5'000);
    BOOST_TEST(priced(defraiement(Formule::Atelier)).totalHt.centimes() == 20 * 25'000);
    const Besoin half = defraiement(Formule::DemiJournee);
    BOOST_TEST(priced(half, with({text("3.8.1"), Montant::euros(20), {}})).totalHt.centimes() == 20 * 2'000);
    const Chiffrage unpriced = priced(half, {});
    BOOST_TEST(unpriced.totalHt.centimes() == 20 * 2'500);
    BOOST_TEST(unpriced.constats.isEmpty());
    BOOST_TEST(unpriced.lignes[0].hypotheses.first().contains(text("plafond")));
    const Chiffrage above = priced(half, with({text("3.8.1"), Montant::centimes(2'501), {}}));
    BOOST_TEST((findings(above) == QStringList{text("chiffrage.plafond-depasse")}));
    BOOST_TEST(hasBlocking(above.constats));
    BOOST_TEST(above.totalHt.centimes() == 20 * 2'500);
}

BOOST_AUTO_TEST_CASE(the_margin_is_an_exact_share_of_the_payments) {
    const Chiffrage result = priced(defraiement(FormuleDefraiement::Journee, Fraction(25, 2)));
    BOOST_TEST(summary(result) == text("3.8.2 20, 3.8.4 1/8"));
    BOOST_TEST(result.lignes[1].puHt->centimes() == 100'000);
    BOOST_TEST(result.lignes[1].totalHt->centimes() == 12'500);
    BOOST_TEST((findings(result) == QStringList{text("chiffrage.marge")})); // the BPU says 10 %
    BOOST_TEST(result.lignes[1].regle.contains(text("12,5")));
    BOOST_TEST(priced(defraiement(FormuleDefraiement::Journee, Fraction(10))).constats.isEmpty());
    BOOST_TEST(priced(defraiement(FormuleDefraiement::Journee, Fraction(0))).lignes.size() == 1);
    BOOST_TEST(summary(priced(defraiement(FormuleDefraiement::Journee, Fraction(10)), {})) ==
               text("3.8.2 20, 3.8.4 1/10"));
    const Chiffrage fine = priced(defraiement(FormuleDefraiement::DemiJournee, Fraction(1, 3'000), 1));
    BOOST_TEST(fine.lignes[1].totalHt->centimes() == 0); // 2 500 × 1/300 000, half-up
}

BOOST_AUTO_TEST_CASE(paying_an_atelier_twice_is_noted) {
    Besoin besoin = atelier(20);
    besoin.defraiements.push_back({20, FormuleDefraiement::Atelier, {}});
    BOOST_TEST(findings(priced(besoin)).contains(text("chiffrage.double-defraiement")));
    besoin.defraiements[0].formule = FormuleDefraiement::Journee;
    BOOST_TEST(priced(besoin).constats.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
