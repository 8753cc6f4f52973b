// Words looked for in the list: the same whether the text is UTF-16 or UTF-8, in one half of the base or the
// other.
#include "core/consultation/Contributions.h"
#include "core/consultation/Recherche.h"
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

BOOST_AUTO_TEST_SUITE_END()
