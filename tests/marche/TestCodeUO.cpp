#include "core/marche/Catalogue.h"
#include "core/marche/CodeUO.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::marche;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QStringList codes(const QList<const UniteOeuvre*>& unites) {
    QStringList result;
    for (const UniteOeuvre* unite : unites)
        result << unite->code;
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(code_uo)

BOOST_AUTO_TEST_CASE(any_spelling_becomes_the_bare_code) {
    const std::pair<const char*, const char*> cases[] = {{"U0 2.1.7", "2.1.7"},
                                                         {"UO1.8.3.A", "1.8.3.A"},
                                                         {"UO 2.4.94.D", "2.4.94.D"},
                                                         {"UO 4.4.1. A", "4.4.1.A"},
                                                         {"uo 3.2.2.", "3.2.2"},
                                                         {"UO 2.4.9.3 D", "2.4.9.3.D"},
                                                         {"U.O. 4.1.1.A", "4.1.1.A"},
                                                         {"  2.4.9.10 ", "2.4.9.10"},
                                                         {"uo\u00a01.1.1.b", "1.1.1.B"},
                                                         {"UO 1.1.1A", "1.1.1.A"},
                                                         {"2 1 7", "2.1.7"},
                                                         {"ＵＯ　２．１．７", "2.1.7"},
                                                         {"", ""},
                                                         {"UO", ""},
                                                         {"=1+1", ""},
                                                         {"2.1.7; DROP TABLE uo", ""},
                                                         {"UO 1.1.1.A UO 1.1.1.B", ""},
                                                         {"2,1,7", ""}};
    for (const auto& [spelling, code] : cases)
        BOOST_TEST(normaliserCode(text(spelling)) == text(code), spelling);
    BOOST_TEST(normaliserCode(QString(10'000'000, QLatin1Char('1'))).isEmpty());
}

BOOST_AUTO_TEST_CASE(misprints_find_their_uo) {
    const std::pair<const char*, const char*> cases[] = {
        {"U0 2.1.7", "2.1.7"},      {"UO1.8.3.A", "1.8.3.A"}, {"UO 2.4.94.D", "2.4.9.4.D"},
        {"UO 4.4.1. A", "4.1.1.A"}, {"4.4.1.B", "4.1.1.B"},   {"UO 4.4.2.A", "4.1.2.A"},
        {"UO 3.2.2.", "3.2.2.A"},   {"uo 3.2.2.", "3.2.2.A"}, {"UO 2.4.9.3 D", "2.4.9.3.D"},
        {"UO 4.2.4 A", "4.2.4.A"},  {"4.1.3.a", "4.1.3.A"}};
    for (const auto& [spelling, code] : cases) {
        const RechercheCode answer = Catalogue::instance().chercher(text(spelling));
        BOOST_REQUIRE_MESSAGE(answer.unite() != nullptr, spelling);
        BOOST_TEST(answer.unite()->code == text(code), spelling);
    }
}

BOOST_AUTO_TEST_CASE(an_ambiguous_code_names_both_and_chooses_none) {
    for (const char* spelling : {"4.2.3.A", "UO 4.2.3. A", "UO 4.2.3.A"}) {
        const RechercheCode answer = Catalogue::instance().chercher(text(spelling));
        BOOST_TEST((answer.genre == RechercheCode::Genre::Ambigu));
        BOOST_TEST(answer.unite() == nullptr);
        BOOST_TEST((codes(answer.candidats) == QStringList{text("4.1.3.A"), text("4.2.3.A")}));
    }
    BOOST_TEST(Catalogue::instance().find(text("4.2.3.A"))->section == text("4.2"));
    BOOST_TEST(Catalogue::instance().find(text("4.4.1.A")) == nullptr);
}

BOOST_AUTO_TEST_CASE(an_unknown_code_suggests_the_nearest) {
    const Catalogue& catalogue = Catalogue::instance();
    const RechercheCode level = catalogue.chercher(text("UO 1.1.1"));
    BOOST_TEST((level.genre == RechercheCode::Genre::Inconnu));
    BOOST_TEST((codes(level.suggestions).mid(0, 2) == QStringList{text("1.1.1.A"), text("1.1.1.B")}));
    BOOST_TEST(codes(catalogue.chercher(text("4.4.2.B")).suggestions).first() == text("4.1.2.B"));
    BOOST_TEST(catalogue.chercher(text("9.9.9.Z")).suggestions.isEmpty());
    BOOST_TEST(catalogue.chercher(text("bonjour")).suggestions.isEmpty());
}

BOOST_AUTO_TEST_CASE(distance_counts_single_changes) {
    BOOST_TEST(distanceCodes(text("2.1.7"), text("2.1.7")) == 0);
    BOOST_TEST(distanceCodes(text("2.1.7"), text("2.1.8")) == 1);
    BOOST_TEST(distanceCodes(text("2.4.94.D"), text("2.4.9.4.D")) == 1);
    BOOST_TEST(distanceCodes(QString(), text("2.1")) == 3);
}

BOOST_AUTO_TEST_CASE(no_text_upsets_the_look_up) {
    CHECK_PROPERTY("any text is found, ambiguous or unknown", [] {
        const auto bytes =
            *rc::gen::container<std::string>(rc::gen::elementOf(std::string("UO0 .123ABCDé\n;")));
        const RechercheCode answer = Catalogue::instance().chercher(QString::fromStdString(bytes));
        RC_ASSERT((answer.genre == RechercheCode::Genre::Trouve) == (answer.candidats.size() == 1));
        RC_ASSERT(normaliserCode(normaliserCode(QString::fromStdString(bytes))) ==
                  normaliserCode(QString::fromStdString(bytes)));
    });
}

BOOST_AUTO_TEST_SUITE_END()
