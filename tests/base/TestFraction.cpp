#include "core/base/Fraction.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::base;
using isegorie::tests::require;

BOOST_AUTO_TEST_SUITE(fraction)

BOOST_AUTO_TEST_CASE(lowest_terms) {
    BOOST_TEST(Fraction(40, 50).texte() == QStringLiteral("4/5"));
    BOOST_TEST(Fraction(3).texte() == QStringLiteral("3"));
    BOOST_TEST(Fraction(-6, -4).texte() == QStringLiteral("3/2"));
}

BOOST_AUTO_TEST_CASE(reads_integers_decimals_and_fractions) {
    BOOST_TEST(require(Fraction::parse(QStringLiteral("4/5"))) == Fraction(4, 5));
    BOOST_TEST(require(Fraction::parse(QStringLiteral("2,5"))) == Fraction(5, 2));
    BOOST_TEST(require(Fraction::parse(QStringLiteral("-0.5"))) == Fraction(-1, 2));
    for (const char* text : {"", "1/0", "a", "1/2/3", "1e3", "99999999999", "1,23456"})
        BOOST_TEST(!Fraction::parse(QString::fromUtf8(text)), text);
}

BOOST_AUTO_TEST_CASE(arithmetic) {
    CHECK_PROPERTY("a + b - b == a, and the order is the one of the numbers", [] {
        const auto fraction = [] {
            return Fraction(*rc::gen::inRange<qint64>(-1000, 1000), *rc::gen::inRange<qint64>(1, 1000));
        };
        const Fraction a = fraction();
        const Fraction b = fraction();
        RC_ASSERT(a + b - b == a);
        RC_ASSERT((a < b) == ((a - b).isNegative()));
        RC_ASSERT(Fraction::parse(a.texte()).value() == a);
    });
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_is_never_a_small_number) {
    Fraction sum = 0;
    for (const qint64 prime : {999'983, 999'979, 999'961, 999'959})
        sum = sum + Fraction(1, prime);
    BOOST_TEST((Fraction(1'000'000) < sum));
    BOOST_TEST((Fraction(0) - sum).isNegative());
    BOOST_TEST((sum + sum == sum));
}

BOOST_AUTO_TEST_CASE(order_is_exact_on_large_sides) {
    CHECK_PROPERTY("a/b < c/d neighbours and whole numbers", [] {
        const auto side = [] { return *rc::gen::inRange<qint64>(1, 4'000'000'000'000'000'000); };
        const qint64 whole = *rc::gen::inRange<qint64>(-3, 3);
        const qint64 den = side();
        const qint64 num = *rc::gen::inRange<qint64>(0, den);
        const Fraction low = Fraction(num, den);
        const Fraction high = Fraction(num + 1, den);
        RC_ASSERT(low < high);
        RC_ASSERT(!(high < low));
        RC_ASSERT(!(low < low));
        RC_ASSERT((Fraction(whole) < low) == (whole < 0 || (whole == 0 && num > 0)));
        RC_ASSERT((low < Fraction(whole)) == (whole > 1 || (whole == 1 && num < den)));
    });
}

BOOST_AUTO_TEST_SUITE_END()
