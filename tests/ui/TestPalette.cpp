#include "tests/ui/WindowFixture.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/FoldText.h"
#include "ui/shell/FuzzyMatch.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>

using namespace isegorie;
using tests::WindowFixture;

namespace {

int score(const char* query, const char* text) {
    return ui::FuzzyQuery(QString::fromUtf8(query)).score(ui::foldText(QString::fromUtf8(text)));
}

void openPalette(WindowFixture& f) {
    QTest::keyClick(&f.window, Qt::Key_K, Qt::ControlModifier);
    BOOST_REQUIRE(f.window.palette().isVisible());
}

QStringList listed(WindowFixture& f) {
    QStringList names;
    for (int row = 0; row < f.window.palette().model().rowCount(); ++row)
        if (const QAction* action = f.window.palette().model().action(row))
            names << action->objectName();
    return names;
}

} // namespace

BOOST_AUTO_TEST_SUITE(palette)

BOOST_AUTO_TEST_CASE(letters_in_order_match_and_starts_of_words_count_more) {
    BOOST_TEST(score("nvb", "Nouvelle base") > 0);
    BOOST_TEST(score("bvn", "Nouvelle base") == -1);
    BOOST_TEST(score("eco", "École primaire") > 0);
    BOOST_TEST(score("bc", "Bon de commande") > score("bc", "Tableau de cadrage"));
    BOOST_TEST(score("nou", "Nouvelle base") > score("nou", "Anonymiser tout"));
    BOOST_TEST(score("base nouvelle", "Nouvelle base") > 0);
    BOOST_TEST(score("eau", "L’eau en partage") > score("eau", "UO 1.1.1.B niveau expert, atelier, usagers"));
    BOOST_TEST(score("annuler", "Annuler") > score("annuler", "Annuler le bon de commande notifié hier"));
}

BOOST_AUTO_TEST_CASE(every_action_of_the_window_and_the_page_is_listed) {
    WindowFixture f;
    tests::addConcertation(f.session(), QStringLiteral("École"));
    openPalette(f);
    QStringList names = listed(f);
    tests::picture(f.window, QStringLiteral("palette"));
    QList<QAction*> expected = f.window.findChildren<QAction*>(Qt::FindDirectChildrenOnly);
    expected += f.page().findChildren<QAction*>(Qt::FindDirectChildrenOnly);
    int checked = 0;
    for (const QAction* action : expected) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || action->menu())
            continue;
        ++checked;
        BOOST_TEST(!action->objectName().isEmpty(), action->text() << " has no name");
        BOOST_TEST(names.contains(action->objectName()), action->objectName() << " is not listed");
    }
    BOOST_TEST(checked > 20);
    BOOST_TEST(names.contains(QStringLiteral("exemples-creer")));
    BOOST_TEST(names.removeDuplicates() == 0);
}

BOOST_AUTO_TEST_CASE(a_few_letters_and_return_trigger_the_command) {
    WindowFixture f;
    openPalette(f);
    tests::type(QStringLiteral("nvconc"));
    QTest::keyClick(f.window.palette().input(), Qt::Key_Return);
    BOOST_TEST(!f.window.palette().isVisible());
    BOOST_TEST(f.page().table->visibleRowCount() == 1);
}

BOOST_AUTO_TEST_CASE(records_of_every_page_are_found_and_opened) {
    WindowFixture f;
    const QString id = tests::addConcertation(f.session(), QStringLiteral("Quelle école en 2035 ?"));
    tests::addConcertation(f.session(), QStringLiteral("Santé"));
    f.window.pages().open(QStringLiteral("reglages"));
    f.page().refresh({});
    openPalette(f);
    tests::type(QStringLiteral("quelle ecole"));
    tests::picture(f.window, QStringLiteral("palette-fiche"));
    QTest::keyClick(f.window.palette().input(), Qt::Key_Return);
    BOOST_TEST(f.window.pages().current()->key() == QStringLiteral("exemples"));
    BOOST_TEST(f.page().currentRecord() == id);
}

BOOST_AUTO_TEST_CASE(undo_answers_to_its_own_words_only) {
    WindowFixture f;
    tests::addConcertation(f.session(), QStringLiteral("Quelle école en 2035 ?"));
    f.page().refresh({});
    BOOST_REQUIRE(f.session().canUndo());
    openPalette(f);
    tests::type(QStringLiteral("ecole"));
    const ui::PaletteModel& model = f.window.palette().model();
    BOOST_REQUIRE(model.rowCount() > 0);
    BOOST_TEST(!model.action(0));
    BOOST_TEST(!listed(f).contains(QStringLiteral("annuler")));
    f.window.palette().input()->clear();
    tests::type(QStringLiteral("annul"));
    BOOST_REQUIRE(model.action(0));
    BOOST_TEST(model.action(0)->objectName() == QStringLiteral("annuler"));
}

BOOST_AUTO_TEST_CASE(arrows_choose_escape_closes_and_gives_the_focus_back) {
    WindowFixture f;
    f.page().filter->setFocus();
    openPalette(f);
    QTest::keyClick(f.window.palette().input(), Qt::Key_Down);
    QTest::keyClick(f.window.palette().input(), Qt::Key_Up);
    QTest::keyClick(f.window.palette().input(), Qt::Key_Escape);
    BOOST_TEST(!f.window.palette().isVisible());
    BOOST_TEST(f.page().filter->hasFocus());
}

BOOST_AUTO_TEST_CASE(the_model_is_sound_and_finds_among_many) {
    WindowFixture f;
    for (int i = 0; i < 300; ++i)
        f.page().addAction(
            new QAction(QStringLiteral("Commande numéro %1 de la concertation").arg(i), &f.page()));
    openPalette(f);
    ui::PaletteModel& model = f.window.palette().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.window.palette().model().setQuery(QStringLiteral("cmd conc 42"));
    BOOST_TEST(f.window.palette().model().rowCount() > 0);
}

BOOST_AUTO_TEST_CASE(a_page_by_its_name_comes_before_records_that_hold_the_word) {
    WindowFixture f;
    // Words that begin with each of its letters score more than the name itself.
    tests::addConcertation(f.session(), QStringLiteral("Sauvegardes sur aires usées : vers eau, gares, "
                                                       "ateliers, rues, drains, étangs, sols"));
    for (const char* typed : {"sauvegardes", "sauvegar"}) {
        openPalette(f);
        tests::type(QString::fromUtf8(typed));
        const QAction* first = f.window.palette().model().action(0);
        BOOST_REQUIRE(first != nullptr);
        BOOST_TEST(
            ui::foldText(first->text()).remove(QLatin1Char('&')).startsWith(QStringLiteral("sauvegarde")));
        QTest::keyClick(f.window.palette().input(), Qt::Key_Escape);
    }
}

BOOST_AUTO_TEST_SUITE_END()
