// The tables of a report, whatever they count: shares, widths, parts of what is too wide.
#include "core/consultation/Rapport.h"
#include "core/documents/Table.h"
#include "tests/consultation/EnqueteBase.h"

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(rapport_tableaux)

BOOST_AUTO_TEST_CASE(a_share_is_rounded_once) {
    BOOST_TEST(texteCellule(documents::Cell::share(106.0 / 336)).startsWith(text("31,5")));
    BOOST_TEST(texteCellule(documents::Cell::share(23.0 / 336)).startsWith(text("6,8")));
    BOOST_TEST(texteCellule(documents::Cell::rate(550)).startsWith(text("5,5")));
}

BOOST_AUTO_TEST_CASE(a_sheet_gives_each_column_the_room_of_what_it_holds) {
    const TableauRapport table{{text("Classe"), text("Mots caractéristiques")},
                               {{documents::Cell::integer(1), documents::Cell::text(QString(80, u'm'))}}};
    const documents::Sheet sheet = feuilleDe(table, {text("Classes")});
    BOOST_REQUIRE(sheet.columns.size() == 2U);
    BOOST_TEST(sheet.columns[0].width < 15);
    BOOST_TEST(sheet.columns[1].width > 40);
    BOOST_TEST(!sheet.landscape);
}

BOOST_AUTO_TEST_CASE(a_table_too_wide_for_a_page_is_shown_in_parts) {
    TableauRapport table{{text("Réponse")}, {{documents::Cell::text(text("Oui"))}}, text("Large"), 7};
    for (int i = 0; i < 20; ++i) {
        table.titres << text("Dép. %1").arg(i);
        table.lignes.front().push_back(documents::Cell::integer(i));
    }
    const auto parts = enParties(table);
    BOOST_REQUIRE(parts.size() == 4U);
    qint64 next = 0;
    for (const TableauRapport& part : parts) {
        BOOST_TEST(part.titres.size() <= 7);
        BOOST_TEST(part.titres.size() >= 6); // none is left with a column
        BOOST_TEST(part.titres.first() == text("Réponse"));
        for (size_t i = 1; i < part.lignes.front().size(); ++i)
            BOOST_TEST(part.lignes.front()[i].number == next++);
    }
    BOOST_TEST(next == 20);
    table.colonnesMax = 3;
    BOOST_TEST(enParties(table).empty()); // ten parts: nobody reads it so
}

BOOST_AUTO_TEST_SUITE_END()
