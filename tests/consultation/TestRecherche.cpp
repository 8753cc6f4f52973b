// Words looked for in the list: the same whether the text is UTF-16 or UTF-8, in one half of the base or the
// other.
#include "core/consultation/Contributions.h"
#include "core/consultation/Recherche.h"
#include "core/consultation/TextesPlies.h"
#include "tests/consultation/EnqueteBase.h"

#include <rapidcheck.h>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(recherche)

BOOST_AUTO_TEST_CASE(case_accents_and_apostrophes_do_not_matter) {
    const std::pair<const char*, const char*> found[]{
        {"ÉLÈVE", "Les eleves"},  {"oeuvre", "une Œuvre"}, {"l'eau", "De l’eau"}, {"a b", "b\n\ta"},
        {"cafe", "cafe\xCC\x81"}, {"40 €", "40\xC2\xA0€"}, {"straße", "STRAßE"},  {"日本", "en 日本"}};
    for (const auto& [words, content] : found) {
        BOOST_TEST(Recherche(text(words)).trouve(QStringList{text(content)}), content);
        BOOST_TEST(Recherche(text(words)).trouve(std::string_view(content)), content);
    }
    BOOST_TEST(!Recherche(text("bus velo")).trouve(std::string_view("des bus")));
    BOOST_TEST(!Recherche(text("bus")).trouve(std::string_view("\xFF\xC3")));
}

BOOST_AUTO_TEST_CASE(bytes_and_characters_agree) {
    CHECK_PROPERTY("the same is found in UTF-8", [] {
        const QString letters = text("aAéÉœŒ’'  -\nçñß€日z");
        const auto any = [&letters](int most) {
            QString made;
            const int size = *rc::gen::inRange(0, most);
            for (int i = 0; i < size; ++i)
                made += letters.at(*rc::gen::inRange(0, int(letters.size())));
            return made;
        };
        const QString words = any(4);
        const QString content = any(40);
        const QByteArray bytes = content.toUtf8();
        RC_ASSERT(Recherche(words).trouve(QStringList{content}) ==
                  Recherche(words).trouve(std::string_view(bytes.constData(), size_t(bytes.size()))));
        QString folded;
        ajouterPlie(folded, content);
        std::string foldedBytes;
        plierUtf8(foldedBytes, std::string_view(bytes.constData(), size_t(bytes.size())));
        RC_ASSERT(QString::fromStdString(foldedBytes) == folded);
    });
}

BOOST_AUTO_TEST_CASE(a_large_base_is_searched_in_halves_and_in_order) {
    QByteArray csv = "id;texte\n";
    for (int i = 1; i <= 25'000; ++i)
        csv += QByteArray::number(i) + (i % 1'000 == 7 ? ";Une rivière propre\n" : ";Autre chose\n");
    EnqueteBase base(csv);
    const auto numbers = require(numerosDe(base.base.database(), {base.concertation, {}, text("RIVIERE")}));
    BOOST_TEST(numbers.size() == 25U);
    BOOST_TEST(std::is_sorted(numbers.begin(), numbers.end()));
    base.import("id;texte\n7;Plus rien\n");
    BOOST_TEST(require(numerosDe(base.base.database(), {base.concertation, {}, text("riviere")})).size() ==
               24U);
    BOOST_TEST(require(numerosDe(base.base.database(), {base::newId(), {}, text("riviere")})).empty());
}

BOOST_AUTO_TEST_CASE(what_is_kept_in_memory_finds_as_the_base_does) {
    QByteArray csv = "id;texte\n";
    for (int i = 1; i <= 24'000; ++i)
        csv += QByteArray::number(i) + (i % 700 == 7 ? ";Une rivière, l’Œuvre" : ";Autre chose") +
               (i % 1'300 == 3 ? " d’ÉTÉ\n" : "\n");
    EnqueteBase kept(csv);
    storage::Database& database = kept.base.database();
    TextesPlies texts;
    TextesPlies narrow(1'000); // has no room for them
    const QString other = base::newId();
    const auto same = [&](const QString& concertation) {
        for (const char* words : {"", "riviere", "RIVIÈRE œuvre", "oeuvre l'", "e", "un", "ete riv",
                                  "autre chose", "chose d’été", "riviereoeuvre", "absent"}) {
            FiltreContributions filter{concertation, {}, text(words)};
            for (const bool retained : {false, true}) {
                filter.retenues = retained;
                const auto expected = require(numerosDe(database, filter));
                const bool found = require(texts.numerosDe(database, filter)) == expected;
                BOOST_TEST(found, words);
                const bool read = require(narrow.numerosDe(database, filter)) == expected;
                BOOST_TEST(read, words);
            }
        }
    };
    same(kept.concertation);
    kept.import("id;texte\n7;Plus rien\n24001;Une rivière encore\n");
    same(kept.concertation);
    same(other);
    same(kept.concertation);
    require(texts.preparer(database, kept.concertation));
    FiltreContributions filter{kept.concertation, {}, text("rivière encore")};
    BOOST_TEST(require(texts.numerosDe(database, filter)).size() == 1U);
}

BOOST_AUTO_TEST_CASE(words_are_found_across_folded_texts_and_in_one_only) {
    CHECK_PROPERTY("each text on its own", [] {
        const auto contents = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab c"))));
        const auto looked = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("abc ")));
        Recherche search(QString::fromStdString(looked));
        RC_PRE(!search.isEmpty());
        std::string all;
        std::vector<size_t> ends, expected, found;
        for (size_t i = 0; i < contents.size(); ++i) {
            all += contents[i] + '\n';
            ends.push_back(all.size());
            if (search.trouve(std::string_view(contents[i])))
                expected.push_back(i);
        }
        search.parcourir(all, ends, [&found](size_t place) { found.push_back(place); });
        RC_ASSERT(found == expected);
    });
}

BOOST_AUTO_TEST_SUITE_END()
