// Classes on screen: how many are proposed, their tree, and from a form of one to the text of its author.
#include "core/consultation/Classement.h"
#include "core/consultation/Synthese.h"
#include "tests/consultation/Dictionnaire.h"
#include "tests/consultation/Themes.h"
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/ClassesOnglet.h"
#include "ui/consultation/ConcordanceVue.h"
#include "ui/consultation/CorpusChoix.h"
#include "ui/consultation/DendrogrammeVue.h"
#include "ui/shell/EmptyState.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSpinBox>
#include <QTextBrowser>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

struct ClassesUi : ContributionsUi {
    ui::ClassesOnglet& tab = *qobject_cast<ui::ClassesOnglet*>(page.onglet(QStringLiteral("classes")));

    ClassesUi() {
        import(threeThemes());
        page.showOnglet(QStringLiteral("classes"));
        settle();
    }
    void settle() const {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return tab.isSettled(); }, 20'000));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_classes)

BOOST_AUTO_TEST_CASE(from_classes_to_the_text_of_an_author) {
    if (!hasDictionary())
        return;
    ClassesUi f;
    BOOST_TEST(f.tab.findChild<ui::EmptyState*>()->isVisibleTo(&f.tab));
    f.tab.classer()->trigger();
    f.settle();
    BOOST_TEST(f.tab.nombres()->currentId() == QStringLiteral("3"));
    BOOST_TEST(f.tab.classes()->visibleRowCount() == 3);
    BOOST_TEST(f.tab.dendrogramme()->classes() == 3);
    BOOST_TEST(f.tab.faits()->text().contains(QStringLiteral("241 textes")), f.tab.faits()->text());
    picture(f.page, QStringLiteral("contributions-classes"));
    // The class of the last theme, by its words.
    int rivers = -1;
    for (int row = 0; row < 3; ++row)
        if (f.tab.classes()
                ->model()
                ->index(row, 0)
                .data(ui::TableRole::Subtitle)
                .toString()
                .contains(QStringLiteral("poisson")))
            rivers = row;
    BOOST_REQUIRE(rivers >= 0);
    Q_EMIT f.tab.dendrogramme()->classeChoisie(rivers);
    BOOST_TEST(f.tab.classes()->currentId() == QString::number(rivers));
    BOOST_TEST(f.tab.vue()->segments()->visibleRowCount() > 0);
    int fish = -1;
    for (int row = 0; row < f.tab.vue()->formes()->visibleRowCount(); ++row)
        if (f.tab.vue()->formes()->model()->index(row, 0).data().toString() == QStringLiteral("poisson"))
            fish = row;
    BOOST_REQUIRE(fish >= 0);
    BOOST_TEST(f.tab.vue()->formes()->model()->index(fish, 1).data(ui::TableRole::Sort).toDouble() > 3.84);
    f.tab.vue()->formes()->setCurrentIndex(f.tab.vue()->formes()->model()->index(fish, 0));
    Q_EMIT f.tab.vue()->formes()->activatedId(f.tab.vue()->formes()->currentId());
    f.settle();
    BOOST_TEST((f.tab.vue()->currentWidget() == f.tab.vue()->concordance()));
    const auto& lines = f.tab.vue()->concordance()->model()->concordance();
    BOOST_REQUIRE(!lines.lignes.empty());
    BOOST_TEST(lines.lignes.front().mot == QStringLiteral("poissons"));
    BOOST_REQUIRE(QTest::qWaitFor([&f] {
        return f.tab.vue()->concordance()->fiche()->texte()->toPlainText().contains(
            QStringLiteral("poissons"));
    }));
    picture(f.page, QStringLiteral("contributions-classe-mot"));
    f.tab.garder()->trigger();
    f.settle();
    BOOST_TEST(!f.tab.garder()->isEnabled());
    BOOST_TEST(f.tab.classes()->isVisible());
    BOOST_TEST(require(consultation::classementsDe(f.session.database(), f.concertation)).size() == 1);
    f.session.undo();
    BOOST_TEST(require(consultation::classementsDe(f.session.database(), f.concertation)).isEmpty());
    BOOST_REQUIRE(f.tab.nombres()->selectId(QStringLiteral("2")));
    f.settle();
    BOOST_TEST(f.tab.classes()->visibleRowCount() == 2);
}

BOOST_AUTO_TEST_CASE(a_kept_classification_is_placed_in_the_synthesis_and_removed) {
    if (!hasDictionary())
        return;
    ClassesUi f;
    f.tab.classer()->trigger();
    f.settle();
    f.tab.garder()->trigger();
    f.settle();
    const auto acts = [&f] {
        Q_EMIT f.tab.gardes()->aboutToShow();
        QMenu* const menu = f.tab.gardes()->actions().first()->menu();
        return menu ? menu->actions() : QList<QAction*>();
    };
    BOOST_REQUIRE(acts().size() == 2);
    acts().first()->trigger();
    const auto plan = require(consultation::elementsSynthese(f.session.database(), f.concertation));
    BOOST_REQUIRE(plan.size() == 1);
    BOOST_TEST((plan.first().genre == consultation::GenreElement::Classes));
    acts().last()->trigger();
    BOOST_TEST(acts().isEmpty()); // « Aucun classement gardé »
    f.session.undo();
    BOOST_TEST(acts().size() == 2);
}

BOOST_AUTO_TEST_CASE(a_double_classification_has_classes_and_no_tree) {
    if (!hasDictionary())
        return;
    ClassesUi f;
    f.tab.seconde()->setValue(14);
    f.tab.classer()->trigger();
    f.settle();
    BOOST_TEST(f.tab.classes()->visibleRowCount() >= 2);
    BOOST_TEST(!f.tab.dendrogramme()->isVisible());
    picture(f.page, QStringLiteral("contributions-classes-double"));
    f.tab.seconde()->setValue(0);
    f.tab.classer()->trigger();
    f.settle();
    BOOST_TEST(f.tab.dendrogramme()->isVisible());
}

BOOST_AUTO_TEST_CASE(too_little_is_said_and_another_choice_forgets) {
    if (!hasDictionary())
        return;
    ClassesUi f;
    f.tab.classer()->trigger();
    f.settle();
    BOOST_TEST(f.tab.classes()->isVisible());
    f.import("id;texte\n1;Deux mots seulement\n2;Trois petits mots encore\n", QStringLiteral("autre.csv"));
    QComboBox& field = *f.tab.choix()->champ();
    f.page.showOnglet(QStringLiteral("classes"));
    BOOST_REQUIRE(QTest::qWaitFor([&field] { return field.count() == 2; }));
    BOOST_TEST(!f.tab.classes()->isVisible());
    const int place = field.findText(QStringLiteral("Titre et texte"), Qt::MatchContains);
    BOOST_REQUIRE(place >= 0);
    field.setCurrentIndex(place);
    Q_EMIT field.activated(place);
    f.tab.classer()->trigger();
    f.settle();
    BOOST_TEST(f.tab.message()->text().contains(QStringLiteral("trop peu")), f.tab.message()->text());
    BOOST_TEST(f.tab.classer()->isEnabled());
}

BOOST_AUTO_TEST_SUITE_END()
