#include "core/base/Dates.h"
#include "core/base/Typographie.h"
#include "tests/support/TestSupport.h"

#include <limits>

using namespace isegorie::base;

BOOST_AUTO_TEST_CASE(french_spaces) {
    BOOST_TEST(typographie(QStringLiteral("Vraiment ? « oui » : 20 %")) ==
               QStringLiteral("Vraiment\u202f? «\u00a0oui\u00a0»\u00a0: 20\u00a0%"));
    BOOST_TEST(typographie(QStringLiteral("ligne %1 de %n")) == QStringLiteral("ligne %1 de %n"));
}

BOOST_AUTO_TEST_CASE(decimals_follow_a_comma) {
    BOOST_TEST(decimal(13.0449, 2) == QStringLiteral("13,04"));
    BOOST_TEST(decimal(-0.5, 1) == QStringLiteral("-0,5"));
    BOOST_TEST(decimal(std::numeric_limits<double>::infinity(), 2) == QStringLiteral("∞"));
}

BOOST_AUTO_TEST_CASE(french_plurals_begin_at_two) {
    const TraducteurFrancais french;
    BOOST_TEST(french.translate("", "%n ligne(s)", nullptr, 1) == QStringLiteral("1 ligne"));
    BOOST_TEST(french.translate("", "%n ligne(s)", nullptr, 0) == QStringLiteral("0 ligne"));
    BOOST_TEST(french.translate("", "%n ligne(s)", nullptr, 2) == QStringLiteral("2 lignes"));
}

BOOST_AUTO_TEST_CASE(the_first_of_a_month_is_an_ordinal) {
    BOOST_TEST(dateLongue(QDate(2027, 3, 1)) == QStringLiteral("1er mars 2027"));
    BOOST_TEST(dateLongue(QDate(2027, 3, 11)) == QStringLiteral("11 mars 2027"));
    BOOST_TEST(dateLongue(QDate()).isEmpty());
}
