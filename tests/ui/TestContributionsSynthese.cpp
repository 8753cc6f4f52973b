// From imported contributions to a report, on screen.
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/SyntheseOnglet.h"
#include "ui/shell/GraphiqueView.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

QByteArray survey() {
    QByteArray csv = "id;Que voulez-vous ?;Pour ou contre ?\n";
    for (int i = 0; i < 30; ++i)
        csv += QByteArray::number(i) + ";Des trains et des vélos pour la commune " + QByteArray::number(i) +
               (i % 3 == 0 ? ";Contre\n" : ";Pour\n");
    return csv;
}

struct SyntheseUi : ContributionsUi {
    ui::SyntheseOnglet& tab = *qobject_cast<ui::SyntheseOnglet*>(page.onglet(QStringLiteral("synthese")));

    SyntheseUi() { import(survey()); }
    void open() {
        page.showOnglet(QStringLiteral("synthese"));
        settle();
    }
    void settle() {
        QCoreApplication::processEvents();
        BOOST_REQUIRE(QTest::qWaitFor([this] { return tab.isSettled(); }, 20'000));
    }
    void trigger(const char* name) {
        auto* action = page.findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE(action != nullptr);
        BOOST_REQUIRE(action->isEnabled());
        action->trigger();
        settle();
    }
    QString name(int row) const { return tab.table()->model()->index(row, 0).data().toString(); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_synthese)

BOOST_AUTO_TEST_CASE(a_plan_is_proposed_commented_and_written) {
    SyntheseUi f;
    f.open();
    picture(f.page, QStringLiteral("synthese-vide"));
    f.trigger("synthese.proposer");
    BOOST_TEST(f.tab.table()->visibleRowCount() == 3);
    BOOST_TEST(f.name(1) == QStringLiteral("Pour ou contre ?"));
    f.tab.table()->selectRow(1);
    f.settle();
    BOOST_TEST(f.tab.findChild<ui::GraphiqueView*>()->isVisible());
    auto* title = static_cast<QLineEdit*>(f.tab.form()->editor(QStringLiteral("titre")));
    title->setFocus();
    type(QStringLiteral("Deux tiers sont pour"));
    BOOST_REQUIRE(f.session.flushPending());
    f.settle();
    BOOST_TEST(f.name(1) == QStringLiteral("Deux tiers sont pour"));
    picture(f.page, QStringLiteral("synthese"));
    f.trigger("synthese.monter");
    BOOST_TEST(f.name(0) == QStringLiteral("Deux tiers sont pour"));
    for (const char* ending : {"pdf", "docx", "pptx", "xlsx"}) {
        const QString path = f.folder.filePath(QStringLiteral("synthese.") + QLatin1String(ending));
        f.tab.write(path);
        BOOST_REQUIRE(QTest::qWaitFor([&] { return !f.tab.isWriting(); }, 30'000));
        BOOST_TEST(QFile::exists(path), ending);
    }
    f.session.undo();
    f.session.undo();
    f.settle();
    BOOST_TEST(f.name(1) == QStringLiteral("Pour ou contre ?"));
}

BOOST_AUTO_TEST_CASE(the_menu_adds_what_the_concertation_has) {
    SyntheseUi f;
    f.open();
    const auto entries = [&f](const QString& title) {
        for (QMenu* menu : f.tab.findChildren<QMenu*>())
            if (menu->title() == title) {
                Q_EMIT menu->aboutToShow();
                return menu->actions();
            }
        return QList<QAction*>();
    };
    const auto add = [&](const char* title) {
        const QList<QAction*> actions = entries(QString::fromUtf8(title));
        BOOST_REQUIRE(!actions.isEmpty());
        BOOST_REQUIRE(actions.first()->isEnabled());
        actions.first()->trigger();
        f.settle();
    };
    add("Question fermée");
    add("Mots");
    add("Mots spécifiques");
    add("Toutes les réponses");
    BOOST_TEST(f.tab.table()->visibleRowCount() == 4);
    add("Question fermée"); // it is there already: told, and added when that is wanted
    BOOST_TEST(f.tab.table()->visibleRowCount() == 4);
    BOOST_TEST(f.tab.message()->text().contains(QStringLiteral("à la place 1")), f.tab.message()->text());
    BOOST_TEST(!f.tab.alertes()->text().contains(QStringLiteral("même titre")));
    for (QPushButton* button : f.tab.message()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Ajouter encore"))
            button->click();
    f.settle();
    BOOST_TEST(f.tab.table()->visibleRowCount() == 5);
    BOOST_TEST(f.tab.alertes()->text().contains(QStringLiteral("même titre")), f.tab.alertes()->text());
    picture(f.page, QStringLiteral("synthese-titre-double"));
    f.session.undo();
    f.settle();
    f.trigger("synthese.arguments"); // there are none
    BOOST_TEST(f.tab.table()->visibleRowCount() == 4);
    BOOST_TEST(f.tab.message()->isVisible());
    BOOST_TEST(!entries(QStringLiteral("Classes")).first()->isEnabled()); // none is kept
    f.tab.table()->selectRow(2);
    f.settle();
    auto* crossed = static_cast<QComboBox*>(f.tab.form()->editor(QStringLiteral("croise")));
    BOOST_TEST(crossed->isVisible());
    BOOST_TEST(crossed->currentText() == QStringLiteral("Pour ou contre ?"));
    picture(f.page, QStringLiteral("synthese-mots-specifiques"));
    f.tab.table()->selectRow(3);
    f.settle();
    BOOST_TEST(!crossed->isVisible());
    picture(f.page, QStringLiteral("synthese-liste"));
}

BOOST_AUTO_TEST_CASE(a_contribution_is_cited_from_the_list) {
    SyntheseUi f;
    f.settleList();
    f.liste().table()->selectRow(2);
    f.trigger("contributions.citer");
    f.trigger("contributions.citer"); // once is enough
    f.open();
    BOOST_TEST(f.tab.table()->visibleRowCount() == 1);
    picture(f.page, QStringLiteral("synthese-verbatims"));
    f.trigger("synthese.retirer");
    BOOST_TEST(f.tab.table()->visibleRowCount() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
