// Who writes what, on screen: specificities of each answer, the plane, and down to the text of an author.
#include "core/consultation/Lemmatiseur.h"
#include "tests/consultation/Dictionnaire.h"
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/ComparerOnglet.h"
#include "ui/consultation/ConcordanceVue.h"
#include "ui/consultation/CorpusChoix.h"
#include "ui/consultation/PlanAfcVue.h"

#include <QComboBox>
#include <QTabWidget>

#include <random>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

QByteArray answers() {
    static const QByteArrayList words[]{
        {"trains", "gares", "voyageurs", "quais", "horaires", "wagons", "pain", "maison"},
        {"écoles", "élèves", "professeurs", "classes", "cantines", "cahiers", "pain", "maison"},
        {"rivières", "poissons", "barrages", "sources", "berges", "pluies", "pain", "maison"}};
    static const QByteArrayList ages{"18 à 29 ans", "30 à 59 ans", "60 ans et plus"};
    QByteArray csv = "id;Que voulez-vous ?;Votre âge ?;Quels moyens ?\n";
    std::mt19937 random(3);
    for (int i = 0; i < 150; ++i) {
        csv += QByteArray::number(i) + ";Des ";
        for (int word = 0; word < 6; ++word)
            csv += words[random() % 5 == 0 ? random() % 3 : unsigned(i) % 3][qsizetype(random() % 8)] + ", ";
        csv += QByteArray::number(i) + ";" + ages.at(i % 3) + (i % 2 == 0 ? ";Bus|Vélo\n" : ";Bus\n");
    }
    return csv;
}

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_comparer)

BOOST_AUTO_TEST_CASE(from_an_answer_to_the_words_of_those_who_gave_it) {
    if (!hasDictionary())
        return;
    ContributionsUi f;
    f.import(answers());
    f.page.showOnglet(QStringLiteral("comparer"));
    ui::ComparerOnglet& tab = *qobject_cast<ui::ComparerOnglet*>(f.page.onglet(QStringLiteral("comparer")));
    const auto settle = [&tab] { BOOST_REQUIRE(QTest::qWaitFor([&tab] { return tab.isSettled(); })); };
    settle();
    BOOST_TEST(tab.question()->count() == 1); // several choices are not compared
    BOOST_TEST(tab.parties()->visibleRowCount() == 3);
    BOOST_REQUIRE(tab.parties()->selectId(QStringLiteral("2")));
    const auto& words = *tab.mots()->model();
    BOOST_TEST(words.index(0, 3).data(ui::TableRole::Sort).toDouble() > 2);
    BOOST_TEST(words.index(words.rowCount() - 1, 3).data(ui::TableRole::Sort).toDouble() < -2);
    BOOST_TEST(tab.plan()->points() == 3 + 20);
    picture(f.page, QStringLiteral("contributions-comparer"));
    tab.vues()->setCurrentIndex(1);
    picture(f.page, QStringLiteral("contributions-afc"));
    BOOST_TEST(tab.points()->visibleRowCount() == 3 + 20);
    tab.vues()->setCurrentIndex(0);
    tab.mots()->setCurrentIndex(words.index(0, 0));
    Q_EMIT tab.mots()->activatedId(tab.mots()->currentId());
    settle();
    BOOST_TEST((tab.vues()->currentWidget() == tab.concordance()));
    const qint64 here = words.index(0, 1).data(ui::TableRole::Sort).toLongLong();
    BOOST_TEST(tab.concordance()->model()->rowCount() == here);
}

BOOST_AUTO_TEST_CASE(without_a_question_it_is_said) {
    ContributionsUi f;
    f.import("id;texte\n1;Un premier avis sur la place\n2;Un autre avis sur la rue\n");
    f.page.showOnglet(QStringLiteral("comparer"));
    ui::ComparerOnglet& tab = *qobject_cast<ui::ComparerOnglet*>(f.page.onglet(QStringLiteral("comparer")));
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return tab.isSettled(); }));
    BOOST_TEST(tab.message()->text().contains(QStringLiteral("question fermée")), tab.message()->text());
    BOOST_TEST(!tab.parties()->isVisible());
}

BOOST_AUTO_TEST_SUITE_END()
