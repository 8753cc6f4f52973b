#include "core/storage/FullText.h"
#include "tests/support/TestSupport.h"

using isegorie::storage::fullTextQuery;

BOOST_AUTO_TEST_SUITE(full_text)

BOOST_AUTO_TEST_CASE(words_are_cut_as_the_index_cuts_them) {
    const auto query = [](const char* typed) { return fullTextQuery(QString::fromUtf8(typed)); };
    BOOST_TEST(query("École  d’été") == QString::fromUtf8("\"École\"* \"d\"* \"été\"*"));
    BOOST_TEST(query("BC-2026-0001") == QStringLiteral("\"BC\"* \"2026\"* \"0001\"*"));
    BOOST_TEST(query("a\" OR titre:b*") == QStringLiteral("\"a\"* \"OR\"* \"titre\"* \"b\"*"));
    BOOST_TEST(query(" … -\"* ").isEmpty());
    BOOST_TEST(fullTextQuery(QString(300, QLatin1Char('a'))).size() == 203);
}

BOOST_AUTO_TEST_SUITE_END()
