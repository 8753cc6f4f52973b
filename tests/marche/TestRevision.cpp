#include "core/marche/Revision.h"
#include "tests/support/TestSupport.h"

#include <boost/multiprecision/cpp_int.hpp>

using namespace isegorie;
using namespace isegorie::marche;
using base::Montant;
using boost::multiprecision::cpp_int;
using isegorie::tests::require;

namespace {

DemandeRevision demande(qint64 s0, qint64 s) {
    DemandeRevision result;
    result.s0 = {s0, QDate(2024, 1, 1)};
    result.s = {s, QDate(2026, 1, 1)};
    return result;
}

QList<Prix> prices(const QString& code, qint64 cents) {
    return {{code, Montant::centimes(cents), std::nullopt}};
}

bool has(const base::Constats& constats, const char* code) {
    return std::any_of(constats.begin(), constats.end(),
                       [code](const base::Constat& constat) { return constat.code == QLatin1String(code); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(revision)

BOOST_AUTO_TEST_CASE(the_usual_formula_by_hand) {
    // 0,15 + 0,85 × 301,4/290,1 = 1,033109…: up to 1,034.
    const auto result =
        require(computeRevision(prices(QStringLiteral("1.8.1"), 123'456), demande(290'100, 301'400)));
    BOOST_TEST(result.coefficient.texte() == QStringLiteral("1,034"));
    BOOST_TEST(result.prix().first().puHt == Montant::centimes(127'654)); // 127653,504 cents
    BOOST_TEST(result.constats.isEmpty());
    BOOST_TEST(result.etapes.at(4).contains(QStringLiteral("1,033109272…")));
    BOOST_TEST(result.etapes.at(5).contains(QStringLiteral("millième supérieur")));
}

BOOST_AUTO_TEST_CASE(rounding_mode_and_digits_are_those_of_the_contract) {
    auto wanted = demande(290'100, 301'400);
    const auto text = [&wanted](ArrondiCoefficient mode, int decimals) {
        wanted.formule.arrondi = mode;
        wanted.formule.decimales = decimals;
        return require(computeCoefficient(wanted)).texte();
    };
    BOOST_TEST(text(ArrondiCoefficient::Proche, 3) == QStringLiteral("1,033"));
    BOOST_TEST(text(ArrondiCoefficient::Inferieur, 4) == QStringLiteral("1,0331"));
    BOOST_TEST(text(ArrondiCoefficient::Superieur, 5) == QStringLiteral("1,03311"));
    BOOST_TEST(text(ArrondiCoefficient::Superieur, 1) == QStringLiteral("1,1"));
}

BOOST_AUTO_TEST_CASE(an_exact_coefficient_is_not_pushed_up) {
    const auto same =
        require(computeRevision(prices(QStringLiteral("1.8.1"), 99'999), demande(290'100, 290'100)));
    BOOST_TEST(same.coefficient.texte() == QStringLiteral("1,000"));
    BOOST_TEST(same.prix().first().puHt == Montant::centimes(99'999));
}

BOOST_AUTO_TEST_CASE(caps_hold_and_percentages_stay) {
    QList<Prix> initial = prices(QStringLiteral("3.8.1"), 2'450);
    initial << prices(QStringLiteral("3.8.4"), 500);
    const auto result = require(computeRevision(initial, demande(100'000, 110'000)));
    BOOST_TEST(result.lignes[0].apres.puHt == Montant::euros(25));
    BOOST_TEST(result.lignes[0].plafonnee);
    BOOST_TEST(has(result.constats, "revision.plafond"));
    BOOST_TEST(result.lignes[1].apres.puHt == Montant::centimes(500));
    BOOST_TEST(result.lignes[1].exclue);
}

BOOST_AUTO_TEST_CASE(both_prices_of_a_recruitment_are_revised) {
    const QList<Prix> initial = {{QStringLiteral("3.1.1.A"), Montant::euros(100), Montant::euros(200)}};
    const auto result = require(computeRevision(initial, demande(100'000, 110'000)));
    BOOST_TEST(result.prix().first().puHt == Montant::centimes(10'850));
    BOOST_TEST(*result.prix().first().puHtSansFichier == Montant::centimes(21'700));
}

BOOST_AUTO_TEST_CASE(doubtful_input_is_told_and_impossible_input_refused) {
    auto wanted = demande(100'000, 110'000);
    wanted.formule.a = 1'000;
    wanted.s.mois = wanted.s0.mois;
    const auto told = require(computeRevision(prices(QStringLiteral("1.8.1"), 100), wanted));
    BOOST_TEST(has(told.constats, "revision.somme"));
    BOOST_TEST(has(told.constats, "revision.mois"));
    BOOST_TEST(!computeCoefficient(demande(0, 110'000)).has_value());
    BOOST_TEST(!computeCoefficient(demande(100'000, -1)).has_value());
    BOOST_TEST(!computeCoefficient(demande(1'000, 110'000'000)).has_value());
    wanted.s.mois = {};
    BOOST_TEST(!computeCoefficient(wanted).has_value());
}

BOOST_AUTO_TEST_CASE(decimals_read_exactly) {
    BOOST_TEST(require(parseDecimal(QStringLiteral("0,15"), 4, 100'000)) == 1'500);
    BOOST_TEST(require(parseDecimal(QStringLiteral("1 315.600"), 3, 1'000'000'000)) == 1'315'600);
    for (const char* text : {"", "-1", "1,2,3", "0,12345", "abc", "1e3", ",5", "٣"})
        BOOST_TEST(!parseDecimal(QString::fromUtf8(text), 4, 100'000).has_value(), text);
    BOOST_TEST(parseDecimal(QStringLiteral("11"), 4, 100'000).error().code ==
               QStringLiteral("decimal.trop-grand"));
    BOOST_TEST(decimalTexte(315'600, 3) == QStringLiteral("315,6"));
    BOOST_TEST(decimalTexte(20'000, 4) == QStringLiteral("2"));
}

BOOST_AUTO_TEST_CASE(agrees_with_big_integers) {
    CHECK_PROPERTY("coefficient and prices equal the same calculation on unbounded integers", [] {
        DemandeRevision wanted =
            demande(*rc::gen::inRange<qint64>(1, 1'000'000'001), *rc::gen::inRange<qint64>(1, 1'000'000'001));
        wanted.formule.a = *rc::gen::inRange(0, 100'001);
        wanted.formule.b = *rc::gen::inRange(0, 100'001);
        wanted.formule.decimales = *rc::gen::inRange(1, 6);
        wanted.formule.arrondi = *rc::gen::element(ArrondiCoefficient::Superieur, ArrondiCoefficient::Proche,
                                                   ArrondiCoefficient::Inferieur);
        const cpp_int unit = boost::multiprecision::pow(cpp_int(10), unsigned(wanted.formule.decimales));
        const cpp_int num = (cpp_int(wanted.formule.a) * wanted.s0.milliemes +
                             cpp_int(wanted.formule.b) * wanted.s.milliemes) *
                            unit;
        const cpp_int den = cpp_int(10'000) * wanted.s0.milliemes;
        cpp_int expected = num / den;
        if (wanted.formule.arrondi == ArrondiCoefficient::Superieur)
            expected = (num + den - 1) / den;
        else if (wanted.formule.arrondi == ArrondiCoefficient::Proche)
            expected = (2 * num + den) / (2 * den);
        const qint64 cents = *rc::gen::inRange<qint64>(0, 10'000'000'001);
        const auto result = computeRevision(prices(QStringLiteral("1.8.1"), cents), wanted);
        if (num == 0 || num / den >= 10 * unit || expected == 0) {
            RC_ASSERT(!result.has_value());
            return;
        }
        RC_ASSERT(result.has_value());
        RC_ASSERT(cpp_int(result->coefficient.valeur) == expected);
        const cpp_int price = (2 * cents * expected + unit) / (2 * unit);
        RC_ASSERT(cpp_int(result->prix().first().puHt.centimes()) == price);
    });
}

BOOST_AUTO_TEST_CASE(a_stored_calculation_is_read_back_and_done_again) {
    CHECK_PROPERTY("calculation -> JSON -> calculation", [] {
        auto wanted =
            demande(*rc::gen::inRange<qint64>(1'000, 1'000'000), *rc::gen::inRange<qint64>(1'000, 1'000'000));
        wanted.formule.decimales = *rc::gen::inRange(1, 6);
        wanted.formule.arrondi = *rc::gen::element(ArrondiCoefficient::Superieur, ArrondiCoefficient::Proche,
                                                   ArrondiCoefficient::Inferieur);
        const QList<Prix> initial{{QStringLiteral("1.8.1"),
                                   Montant::centimes(*rc::gen::inRange<qint64>(0, 10'000'000)), std::nullopt},
                                  {QStringLiteral("3.1.1.A"), Montant::euros(1000),
                                   Montant::centimes(*rc::gen::inRange(0, 200'000))},
                                  {QStringLiteral("3.8.1"), Montant::euros(25), std::nullopt},
                                  {QStringLiteral("3.8.4"), Montant::centimes(500), std::nullopt}};
        const auto made = computeRevision(initial, wanted);
        RC_PRE(made.has_value());
        const auto read = revisionFromJson(made->toJson());
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->toJson() == made->toJson());
        RC_ASSERT(isReproduced(*read));
        auto other = *read;
        other.lignes.first().apres.puHt += Montant::centimes(1);
        RC_ASSERT(!isReproduced(other));
    });
    BOOST_TEST(!revisionFromJson({}).has_value());
    auto damaged =
        require(computeRevision(prices(QStringLiteral("1.8.1"), 100), demande(1'000, 1'100))).toJson();
    damaged.insert(QStringLiteral("s0"), 12);
    BOOST_TEST(revisionFromJson(damaged).error().code == QStringLiteral("revision.calcul-illisible"));
}

BOOST_AUTO_TEST_SUITE_END()
