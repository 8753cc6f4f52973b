#include "core/marche/Siret.h"
#include "tests/support/TestSupport.h"

using isegorie::marche::parseSiret;
using isegorie::tests::require;

BOOST_AUTO_TEST_SUITE(siret)

BOOST_AUTO_TEST_CASE(real_numbers_in_any_spelling) {
    for (const char* text : {"13002526500013", "130 025 265 00013", "130\u00a0025\u00a0265\u00a000013",
                             "130.025.265-00013", " 13002526500013 "})
        BOOST_TEST(require(parseSiret(QString::fromUtf8(text))) == QStringLiteral("13002526500013"), text);
}

BOOST_AUTO_TEST_CASE(every_single_wrong_digit_is_found) {
    const QString good = QStringLiteral("13002526500013");
    for (qsizetype i = 0; i < good.size(); ++i)
        for (char digit = '0'; digit <= '9'; ++digit) {
            QString bad = good;
            bad[i] = QLatin1Char(digit);
            BOOST_TEST(parseSiret(bad).has_value() == (bad == good));
        }
}

BOOST_AUTO_TEST_CASE(la_poste_sums_its_digits) {
    BOOST_TEST(parseSiret(QStringLiteral("35600000000048")).has_value()); // head office: Luhn
    BOOST_TEST(parseSiret(QStringLiteral("35600000049837")).has_value()); // 45, a multiple of 5; Luhn fails
    BOOST_TEST(!parseSiret(QStringLiteral("35600000049838")).has_value());
}

BOOST_AUTO_TEST_CASE(refusals_say_what_is_wrong) {
    const auto code = [](const char* text) { return parseSiret(QString::fromUtf8(text)).error().code; };
    BOOST_TEST(code("") == QStringLiteral("siret.longueur"));
    BOOST_TEST(code("1300252650001") == QStringLiteral("siret.longueur"));
    BOOST_TEST(code("130025265000133") == QStringLiteral("siret.longueur"));
    BOOST_TEST(code("1300252650001A") == QStringLiteral("siret.caractere"));
    BOOST_TEST(code("١٣٠٠٢٥٢٦٥٠٠٠١٣") == QStringLiteral("siret.caractere"));
    BOOST_TEST(code("13002526500014") == QStringLiteral("siret.cle"));
}

BOOST_AUTO_TEST_SUITE_END()
