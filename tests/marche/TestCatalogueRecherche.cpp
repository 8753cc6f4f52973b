#include "core/marche/CatalogueRecherche.h"
#include "core/marche/CodeUO.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::marche;

namespace {

QStringList codes(const FiltreCatalogue& filtre) {
    QStringList result;
    for (const UniteOeuvre* unite : chercherUnites(Catalogue::instance(), filtre).unites)
        result << unite->code;
    return result;
}

QStringList codes(const char* texte) {
    return codes({QString::fromUtf8(texte)});
}

} // namespace

BOOST_AUTO_TEST_SUITE(catalogue_recherche)

BOOST_AUTO_TEST_CASE(every_printed_spelling_finds_its_uo) {
    for (const UniteOeuvre& unite : Catalogue::instance().unites())
        for (const QString& alias : unite.alias)
            BOOST_TEST(codes({alias}).contains(unite.code), alias);
    BOOST_TEST(codes("U0 2.1.7") == QStringList{QStringLiteral("2.1.7")});
    BOOST_TEST(codes("UO 2.4.94.D") == QStringList{QStringLiteral("2.4.9.4.D")});
    BOOST_TEST(codes("uo1.8.3.a") == QStringList{QStringLiteral("1.8.3.A")});
}

BOOST_AUTO_TEST_CASE(a_code_being_typed_narrows_step_by_step) {
    QStringList before = codes("");
    BOOST_TEST(before.size() == 287);
    for (const char* typed : {"U0 2", "U0 2.", "U0 2.1", "U0 2.1.7"}) {
        const QStringList now = codes(typed);
        BOOST_TEST(!now.isEmpty(), typed);
        BOOST_TEST(now.size() <= before.size(), typed);
        for (const QString& code : now)
            BOOST_TEST(before.contains(code), typed);
        before = now;
    }
    BOOST_TEST(codes("2.4.94").size() == 1); // as printed: the regular code begins 2.4.9.4
    BOOST_TEST(codes("1.8.1").join(QLatin1Char(' ')) == QStringLiteral("1.8.1.A 1.8.1.B"));
    BOOST_TEST(codes("2.4.9.1").contains(QStringLiteral("2.4.9.10"))); // not at its end yet
}

BOOST_AUTO_TEST_CASE(numbers_in_labels_are_words_not_codes) {
    const QStringList found = codes("50 participants drom");
    BOOST_TEST(!found.isEmpty());
    for (const QString& code : found)
        BOOST_TEST(code.startsWith(QLatin1String("3.")));
    BOOST_TEST(!codes("50").isEmpty());
    BOOST_TEST(codes("CŒUR INTROUVABLE").isEmpty());
    BOOST_TEST(codes("enquete satisfaction") == QStringList{QStringLiteral("2.4.9.10")});
}

BOOST_AUTO_TEST_CASE(an_ambiguous_code_lists_both_candidates) {
    const ReponseCatalogue answer = chercherUnites(Catalogue::instance(), {QStringLiteral("4.2.3.A")});
    BOOST_TEST(int(answer.code.genre) == int(RechercheCode::Genre::Ambigu));
    BOOST_REQUIRE(answer.unites.size() == 2);
    BOOST_TEST(answer.unites.first()->code == QStringLiteral("4.1.3.A"));
    BOOST_TEST(answer.unites.last()->code == QStringLiteral("4.2.3.A"));
}

BOOST_AUTO_TEST_CASE(filters_narrow_and_say_what_they_hide) {
    FiltreCatalogue filtre{{}, 3};
    BOOST_TEST(codes(filtre).size() == 130);
    filtre.zone = QStringLiteral("drom");
    BOOST_TEST(codes(filtre).size() == 42);
    filtre.section = QStringLiteral("3.2");
    BOOST_TEST(codes(filtre).size() == 6);
    filtre = {{}, 3, {}, {}, QLatin1String(FiltreCatalogue::kSansObjet)};
    BOOST_TEST(codes(filtre).size() == 4); // the défraiements
    BOOST_TEST(filtre.isNarrowed());
    const ReponseCatalogue hidden = chercherUnites(Catalogue::instance(), {QStringLiteral("U0 2.1.7"), 4});
    BOOST_TEST(hidden.unites.isEmpty());
    BOOST_TEST(hidden.horsFiltre == 1);
    const QStringList expert = codes({{}, 4, {}, QStringLiteral("expert")});
    const QStringList both = codes({{}, 4});
    BOOST_TEST(!expert.isEmpty());
    BOOST_TEST(expert.size() < both.size());
}

BOOST_AUTO_TEST_CASE(short_labels_leave_out_only_what_is_said_beside) {
    int shortened = 0;
    for (const UniteOeuvre& unite : Catalogue::instance().unites()) {
        const QString text = libelleCourt(unite);
        BOOST_TEST(unite.libelle.startsWith(text), unite.code);
        BOOST_TEST(!text.isEmpty(), unite.code);
        if (text == unite.libelle)
            continue;
        ++shortened;
        BOOST_TEST((unite.niveau || unite.zone), unite.code);
        const QString cut = unite.libelle.mid(text.size() + 3);
        BOOST_TEST(cut.compare(unite.niveau ? libelle(*unite.niveau) : libelle(*unite.zone),
                               Qt::CaseInsensitive) == 0,
                   unite.code);
    }
    BOOST_TEST(shortened > 150);
}

BOOST_AUTO_TEST_CASE(sections_are_those_of_the_cctp) {
    const auto all = sections(Catalogue::instance());
    BOOST_TEST(all.size() == 23);
    int total = 0;
    for (const SectionCatalogue& section : all)
        total += section.unites;
    BOOST_TEST(total == 287);
    BOOST_TEST(sections(Catalogue::instance(), 4).size() == 2);
    BOOST_TEST(sections(Catalogue::instance(), 4).first().section == QStringLiteral("4.1"));
}

BOOST_AUTO_TEST_SUITE_END()
