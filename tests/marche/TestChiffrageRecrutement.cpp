// CCTP, chapter 4, UO 3.1 to 3.7.
#include "tests/marche/ChiffrageFixture.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::marche;
using namespace isegorie::tests;
using isegorie::base::Fraction;
using isegorie::base::Montant;

namespace {

Besoin recrutement(int participants, ModeRecrutement mode = ModeRecrutement::Recrutement) {
    Besoin besoin;
    besoin.recrutements.push_back({mode, participants, ZoneUo::Idf, Quotas::Classiques, {}, true});
    return besoin;
}

Besoin cible(qint64 millioniemes) {
    Besoin besoin;
    besoin.recrutements.push_back(
        {ModeRecrutement::Recrutement, 50, ZoneUo::Drom, Quotas::Cible, millioniemes, true});
    return besoin;
}

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

BOOST_AUTO_TEST_SUITE(chiffrage_recrutement)

BOOST_AUTO_TEST_CASE(the_cctp_example_is_40_of_50) {
    const Chiffrage result = priced(recrutement(40));
    BOOST_TEST(summary(result) == text("3.2.1.A 4/5"));
    BOOST_TEST(*result.lignes[0].totalHt == priceOf(text("3.2.1.A")).fois(Fraction(40, 50)));
    BOOST_TEST(result.lignes[0].article.contains(text("taille intermédiaire")));
    BOOST_TEST(!result.lignes[0].hypotheses.isEmpty());
    BOOST_TEST((otherAmounts(result.lignes[0]) == QList<qint64>{priceOf(text("3.2.1.A")).centimes()}));
    BOOST_TEST(result.constats.isEmpty());
}

BOOST_AUTO_TEST_CASE(the_nearest_calibre_is_ordered_pro_rata) {
    const std::pair<int, const char*> cases[] = {
        {1, "3.1.1.A 1"},      {14, "3.1.1.A 1"},        {15, "3.1.1.A 1"},     {16, "3.1.1.A 16/15"},
        {32, "3.1.1.A 32/15"}, {33, "3.2.1.A 33/50"},    {49, "3.2.1.A 49/50"}, {50, "3.2.1.A 1"},
        {51, "3.2.1.A 51/50"}, {74, "3.2.1.A 37/25"},    {76, "3.3.1.A 19/25"}, {99, "3.3.1.A 99/100"},
        {100, "3.3.1.A 1"},    {101, "3.3.1.A 101/100"}, {250, "3.3.1.A 5/2"},  {1'000'000, "3.3.1.A 10000"}};
    for (const auto& [participants, expected] : cases)
        BOOST_TEST(summary(priced(recrutement(participants))) == text(expected));
}

BOOST_AUTO_TEST_CASE(lottery_and_calibration_know_50_and_100_only) {
    using Mode = ModeRecrutement;
    BOOST_TEST(summary(priced(recrutement(15, Mode::Tirage))) == text("3.4.1.A 3/10"));
    BOOST_TEST(summary(priced(recrutement(50, Mode::Tirage))) == text("3.4.1.A 1"));
    BOOST_TEST(summary(priced(recrutement(80, Mode::Tirage))) == text("3.5.1.A 4/5"));
    BOOST_TEST(summary(priced(recrutement(1, Mode::Calibrage))) == text("3.6.1.A 1/50"));
    BOOST_TEST(summary(priced(recrutement(100, Mode::Calibrage))) == text("3.7.1.A 1"));
}

BOOST_AUTO_TEST_CASE(up_to_15_is_whole_and_tells_the_pro_rata) {
    const LigneChiffree ligne = priced(recrutement(9)).lignes.first();
    BOOST_TEST(*ligne.totalHt == priceOf(text("3.1.1.A")));
    BOOST_TEST(
        (otherAmounts(ligne) == QList<qint64>{priceOf(text("3.1.1.A")).fois(Fraction(9, 15)).centimes()}));
    BOOST_TEST(priced(recrutement(15)).lignes.first().autresLectures.isEmpty());
}

BOOST_AUTO_TEST_CASE(at_equal_distance_the_cheaper_is_taken) {
    BOOST_TEST(summary(priced(recrutement(75))) == text("3.3.1.A 3/4"));
    Prix cheap{text("3.2.1.A"), Montant::euros(100), {}};
    const Chiffrage result = priced(recrutement(75), with(cheap));
    BOOST_TEST(summary(result) == text("3.2.1.A 3/2"));
    BOOST_TEST(result.lignes[0].totalHt->centimes() == 15'000);
    BOOST_TEST(
        otherAmounts(result.lignes[0]).contains(priceOf(text("3.3.1.A")).fois(Fraction(75, 100)).centimes()));
    // Equal amounts: 75/50 of 100 and 75/100 of 200.
    QList<Prix> equal = without({text("3.2.1.A"), text("3.3.1.A")});
    equal << cheap << Prix{text("3.3.1.A"), Montant::euros(200), {}};
    BOOST_TEST(summary(priced(recrutement(75), equal)) == text("3.2.1.A 3/2"));
    const Chiffrage blind = priced(recrutement(75), without({text("3.3.1.A")}));
    BOOST_TEST((findings(blind) == QStringList{text("chiffrage.prix-absent")}));
    BOOST_TEST(blind.constats[0].message.contains(text("3.3.1.A")));
    BOOST_TEST(hasBlocking(blind.constats));
}

BOOST_AUTO_TEST_CASE(beyond_100_says_that_the_pro_rata_is_extended) {
    const LigneChiffree ligne = priced(recrutement(250)).lignes.first();
    BOOST_TEST(ligne.hypotheses.join(QLatin1Char(' ')).contains(text("Au-delà de 100")));
    BOOST_TEST((otherAmounts(ligne) == QList<qint64>{3 * priceOf(text("3.3.1.A")).centimes()}));
}

BOOST_AUTO_TEST_CASE(incidence_picks_the_row_and_gaps_block) {
    const std::pair<qint64, const char*> rows[] = {{1, "3.2.3.C 1"},          {4'990'000, "3.2.3.C 1"},
                                                   {4'999'999, "3.2.3.C 1"},  {5'000'001, "3.2.4.C 1"},
                                                   {5'010'000, "3.2.4.C 1"},  {20'000'000, "3.2.4.C 1"},
                                                   {20'000'001, "3.2.5.C 1"}, {50'000'000, "3.2.5.C 1"},
                                                   {50'100'000, "3.2.6.C 1"}, {70'000'000, "3.2.6.C 1"}};
    for (const auto& [incidence, expected] : rows) {
        const Chiffrage result = priced(cible(incidence));
        BOOST_TEST(summary(result) == text(expected), incidence);
        BOOST_TEST(result.constats.isEmpty());
    }
    for (const qint64 incidence :
         {0LL, 5'000'000LL, 70'000'001LL, 70'100'000LL, 100'000'000LL, 1'000'000'000LL}) {
        const Chiffrage result = priced(cible(incidence));
        BOOST_TEST(result.lignes.isEmpty(), incidence);
        BOOST_TEST(hasBlocking(result.constats), incidence);
    }
    BOOST_TEST((findings(priced(cible(5'000'000))) == QStringList{text("chiffrage.incidence-5")}));
}

BOOST_AUTO_TEST_CASE(quotas_and_zones_pick_row_and_column) {
    Besoin besoin;
    besoin.recrutements.push_back(
        {ModeRecrutement::Recrutement, 100, ZoneUo::Metropole, Quotas::Plus5, 12'000'000, true});
    const Chiffrage result = priced(besoin);
    BOOST_TEST(summary(result) == text("3.3.2.B 1"));
    BOOST_TEST((findings(result) == QStringList{text("chiffrage.incidence-ignoree")}));
    BOOST_TEST(!hasBlocking(result.constats));
}

BOOST_AUTO_TEST_CASE(a_file_provided_or_not_picks_the_price) {
    Besoin besoin = recrutement(50);
    const Montant provided = priceOf(text("3.2.1.A"));
    BOOST_TEST(*priced(besoin).lignes[0].puHt == provided);
    BOOST_TEST(!priced(besoin).lignes[0].sansFichier);
    besoin.recrutements[0].fichierFourni = false;
    BOOST_TEST(*priced(besoin).lignes[0].puHt == provided + Montant::euros(250));
    BOOST_TEST(priced(besoin).lignes[0].sansFichier);
    BOOST_TEST(priced(besoin).lignes[0].autresLectures.isEmpty());
    besoin.recrutements[0].fichierFourni.reset();
    BOOST_TEST(*priced(besoin).lignes[0].puHt == provided + Montant::euros(250));
    BOOST_TEST((otherAmounts(priced(besoin).lignes[0]) == QList<qint64>{provided.centimes()}));
    const Chiffrage single = priced(besoin, with({text("3.2.1.A"), Montant::euros(7), {}}));
    BOOST_TEST(single.lignes[0].puHt->centimes() == 700);
    BOOST_TEST(!single.lignes[0].sansFichier);
    BOOST_TEST(single.constats.isEmpty());
    besoin.recrutements[0].mode = ModeRecrutement::Tirage;
    BOOST_TEST(*priced(besoin).lignes[0].puHt == priceOf(text("3.4.1.A")));
}

BOOST_AUTO_TEST_CASE(nobody_to_recruit_is_said) {
    const Chiffrage result = priced(recrutement(0));
    BOOST_TEST(result.lignes.isEmpty());
    BOOST_TEST((findings(result) == QStringList{text("chiffrage.quantite-nulle")}));
}

BOOST_AUTO_TEST_CASE(every_row_of_every_table_exists) {
    CHECK_PROPERTY("any recruitment gives one priced line, at the calibre's exact share", [] {
        BesoinRecrutement besoin;
        besoin.mode = *rc::gen::element(ModeRecrutement::Recrutement, ModeRecrutement::Tirage,
                                        ModeRecrutement::Calibrage);
        besoin.participants = *rc::gen::inRange(1, 400);
        besoin.zone = *rc::gen::element(ZoneUo::Idf, ZoneUo::Metropole, ZoneUo::Drom);
        besoin.quotas = *rc::gen::element(Quotas::Classiques, Quotas::Plus5, Quotas::Cible);
        besoin.fichierFourni = *rc::gen::arbitrary<bool>();
        if (besoin.quotas == Quotas::Cible)
            besoin.incidenceMillioniemes = *rc::gen::inRange<qint64>(5'000'001, 70'000'001);
        Besoin need;
        need.recrutements.push_back(besoin);
        const Chiffrage result = priced(need);
        RC_ASSERT(result.lignes.size() == 1);
        RC_ASSERT(result.constats.isEmpty());
        const LigneChiffree& ligne = result.lignes[0];
        const UniteOeuvre* unite = Catalogue::instance().find(ligne.code);
        RC_ASSERT(unite != nullptr && unite->zone == besoin.zone);
        RC_ASSERT(*ligne.totalHt == ligne.puHt->fois(ligne.quantite));
        RC_ASSERT(!ligne.article.isEmpty() && !ligne.regle.isEmpty());
    });
}

BOOST_AUTO_TEST_SUITE_END()
