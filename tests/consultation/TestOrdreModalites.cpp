// Answers in the order in which they are read.
#include "core/consultation/OrdreModalites.h"
#include "tests/consultation/EnqueteBase.h"

#include <rapidcheck.h>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// Told in order, given in another.
void inOrder(const char* told) {
    const QStringList expected = text(told).split(u'|');
    QStringList given = expected;
    for (int turn = 0; turn < 5; ++turn) {
        std::rotate(given.begin(), given.begin() + 1, given.end());
        BOOST_TEST(triees(given).join(u'|') == expected.join(u'|'));
        std::reverse(given.begin(), given.end());
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(ordre_modalites)

BOOST_AUTO_TEST_CASE(scales_go_from_one_end_to_the_other) {
    inOrder("Tout à fait d’accord|Plutôt d'accord|Plutôt pas d’accord|Pas du tout d’accord|Sans avis");
    inOrder("Oui, tout à fait|Oui, plutôt|Non, plutôt pas|Non, pas du tout|Ne sait pas");
    inOrder("Très satisfait(e)|Plutôt satisfait(e)|Peu satisfait(e)|Pas du tout satisfait(e)");
    inOrder("Toujours|Souvent|Parfois|Rarement|Jamais");
    inOrder("Oui|Non");
}

BOOST_AUTO_TEST_CASE(ranges_go_by_what_they_count) {
    inOrder("Moins de 18 ans|18 à 29 ans|30 à 44 ans|75 ans et plus|Je préfère ne pas répondre");
    inOrder("Moins de 2 000 habitants|2 000 à 9 999 habitants|10 000 à 50 000 habitants|Plus de 50 000 "
            "habitants");
    inOrder("Moins de 1 an|1 à 1,5 an|1,5 à 2 ans|2 à 2.5 ans|10 ans et plus");
    inOrder("Moins de 1.500 €|1.500 à 2.000 €|Plus de 10.000 €");
    inOrder("2|10|33,5");
}

BOOST_AUTO_TEST_CASE(other_answers_are_alphabetical_and_what_says_nothing_is_last) {
    inOrder("Bus|train|Vélo|Autre|Sans opinion");
    inOrder("2 à 3 fois|Jamais le dimanche|Souvent"); // no scale: one answer is of none
    inOrder("Autre|Sans avis");
}

BOOST_AUTO_TEST_CASE(order_does_not_depend_on_what_was_given_first) {
    CHECK_PROPERTY("any order gives the same", [] {
        const QStringList some{text("Oui"),        text("Non"),       text("30 ans"), text("Moins de 30 ans"),
                               text("Autre"),      text("Sans avis"), text("zéro"),   text("Éviter"),
                               text("Plutôt non"), text("12"),        text("12,0"),   QString()};
        QStringList chosen;
        for (const QString& one : some)
            if (*rc::gen::arbitrary<bool>())
                chosen << one;
        const QStringList sorted = triees(chosen);
        std::reverse(chosen.begin(), chosen.end());
        RC_ASSERT(triees(chosen) == sorted);
        QStringList before = chosen;
        QStringList after = sorted;
        before.sort();
        after.sort();
        RC_ASSERT(before == after);
    });
}

BOOST_AUTO_TEST_SUITE_END()
