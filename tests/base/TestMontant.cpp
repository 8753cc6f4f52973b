#include "core/base/Montant.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::base;
using isegorie::tests::require;

BOOST_AUTO_TEST_SUITE(montant)

BOOST_AUTO_TEST_CASE(reads_french_and_english_spellings) {
    for (const char* text : {"1234,56", "1234.56", "1 234,56", "1\u202f234,56 €", "1\u00a0234,56", "1.234,56",
                             "1,234.56", "+1234,56"})
        BOOST_TEST(require(Montant::parse(QString::fromUtf8(text))) == Montant::centimes(123456));
    BOOST_TEST(require(Montant::parse(QStringLiteral("-0,5"))) == Montant::centimes(-50));
    BOOST_TEST(require(Montant::parse(QStringLiteral("12"))) == Montant::euros(12));
}

BOOST_AUTO_TEST_CASE(refuses_what_is_not_an_amount) {
    // A single group of three after a point or comma: thousands for some, thousandths for others.
    for (const char* text : {"", "abc", "1,234", "1.234", "12.345", "0.125", "0.125,50", "1,2,3", "12,345",
                             "1e5", "=1+1", "--3", "99999999999999999999999", "10000000001"})
        BOOST_TEST(!Montant::parse(QString::fromUtf8(text)), text);
    BOOST_TEST(require(Montant::parse(QStringLiteral("1.234.567"))) == Montant::euros(1'234'567));
}

BOOST_AUTO_TEST_CASE(prints_with_no_break_spaces) {
    BOOST_TEST(Montant::centimes(123456789).texte() == QStringLiteral("1\u202f234\u202f567,89\u00a0€"));
    BOOST_TEST(Montant::centimes(-5).texte() == QStringLiteral("−0,05\u00a0€"));
}

BOOST_AUTO_TEST_CASE(rounds_half_up_away_from_zero) {
    BOOST_TEST(Montant::centimes(1).fois(Fraction(1, 2)) == Montant::centimes(1));
    BOOST_TEST(Montant::centimes(-1).fois(Fraction(1, 2)) == Montant::centimes(-1));
    BOOST_TEST(Montant::centimes(100).fois(Fraction(1, 3)) == Montant::centimes(33));
    BOOST_TEST(Montant::euros(5000).fois(Fraction(40, 50)) == Montant::euros(4000));
    BOOST_TEST(Montant::centimes(12345).auTaux(2000) == Montant::centimes(2469));
}

BOOST_AUTO_TEST_CASE(the_printed_form_reads_back) {
    CHECK_PROPERTY("parse(texte(m)) == m", [] {
        const auto cents = *rc::gen::inRange<qint64>(0, Montant::kMaxCentimes);
        const Montant amount = Montant::centimes(cents);
        RC_ASSERT(Montant::parse(amount.texte()).value() == amount);
        RC_ASSERT(Montant::parse(amount.texteBrut()).value() == amount);
    });
    CHECK_PROPERTY("rounding is never off by more than half a cent", [] {
        const auto cents = *rc::gen::inRange<qint64>(0, 100'000'000);
        const auto num = *rc::gen::inRange<qint64>(0, 1'000'000);
        const auto den = *rc::gen::inRange<qint64>(1, 1'000);
        const qint64 result = Montant::centimes(cents).fois(Fraction(num, den)).centimes();
        const qint64 twiceError = 2 * (result * den - cents * num);
        RC_ASSERT(twiceError <= den);
        RC_ASSERT(twiceError > -den);
    });
}

BOOST_AUTO_TEST_SUITE_END()
