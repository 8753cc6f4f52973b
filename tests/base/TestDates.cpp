#include "core/base/Dates.h"
#include "tests/support/TestSupport.h"

using namespace isegorie;

BOOST_AUTO_TEST_SUITE(dates)

BOOST_AUTO_TEST_CASE(a_month_is_read_in_any_usual_form) {
    for (const char* text : {"01/2026", "1/2026", "2026-01", "01.2026", "janvier 2026", "Janvier  2026",
                             "janv. 2026", "31/01/2026", "2026-01-15"}) {
        const auto month = base::parseMois(QString::fromUtf8(text));
        BOOST_TEST_REQUIRE(month.has_value(), text);
        BOOST_TEST((*month == QDate(2026, 1, 1)), text);
    }
    for (const char* text : {"", "13/2026", "janvier", "2026", "brumaire 2026", "00/2026"})
        BOOST_TEST(base::parseMois(QString::fromUtf8(text)).error().code == QStringLiteral("mois.illisible"),
                   text);
    BOOST_TEST(base::moisTexte(QDate(2026, 2, 1)) == QStringLiteral("février 2026"));
    BOOST_TEST(base::moisTexte({}).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
