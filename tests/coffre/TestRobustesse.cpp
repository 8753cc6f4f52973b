#include "core/coffre/Robustesse.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::coffre;

BOOST_AUTO_TEST_SUITE(robustesse_de_phrases)

BOOST_AUTO_TEST_CASE(length_words_and_repetition_count) {
    BOOST_TEST((robustesse(QStringLiteral("court")) == Robustesse::Courte));
    BOOST_TEST((robustesse(QStringLiteral("aaaaaaaaaaaaaaaa")) == Robustesse::Faible));
    BOOST_TEST((robustesse(QStringLiteral("123456789012")) == Robustesse::Faible));
    BOOST_TEST((robustesse(QStringLiteral("motdepassemotdepasse")) == Robustesse::Faible));
    BOOST_TEST((robustesse(QStringLiteral("cheval cheval cheval cheval cheval")) == Robustesse::Faible));
    BOOST_TEST((robustesse(QStringLiteral("quatre mots sans rapport")) == Robustesse::Bonne));
    BOOST_TEST((robustesse(QStringLiteral("cheval agrafe nuage turbine pivoine")) == Robustesse::Forte));
    BOOST_TEST((robustesse(QStringLiteral("k9#Vq2!xTr7pLm")) == Robustesse::Forte));
    BOOST_TEST(bitsOf(QString()) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
