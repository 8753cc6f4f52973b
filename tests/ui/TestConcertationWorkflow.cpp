// The sheet from nothing to a calendar, with the keyboard alone.
#include "core/concertation/Lecture.h"
#include "core/concertation/Vues.h"
#include "tests/ui/ConcertationUi.h"
#include "ui/concertation/AgendaTab.h"
#include "ui/concertation/ConcertationDetail.h"
#include "ui/concertation/ConcertationsPage.h"
#include "ui/concertation/FicheTab.h"
#include "ui/concertation/FiltreBar.h"
#include "ui/concertation/TimelineView.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/RecordForm.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;
using concertation::Fiche;
using concertation::Partie;

namespace {

struct PageFixture {
    TempSession temp;
    ui::Session& session = temp.session;
    ConcertationsPage page{session};

    PageFixture() {
        QObject::connect(&session, &Session::changed, &page, &ConcertationsPage::refresh);
        showActive(page, {1400, 900});
        page.refresh({});
    }

    static void key(int code, Qt::KeyboardModifiers modifiers = {}) {
        BOOST_REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(code), modifiers);
    }
    static void tabTo(const QWidget* wanted) {
        for (int i = 0; i < 200; ++i) {
            if (QApplication::focusWidget() == wanted || wanted->isAncestorOf(QApplication::focusWidget()))
                return;
            key(Qt::Key_Tab);
        }
        BOOST_FAIL("Tab does not reach " << wanted->objectName().toStdString() << " "
                                         << wanted->accessibleName().toStdString());
    }
    Fiche fiche() const { return require(concertation::lireFiche(session.database(), page.currentRecord())); }
    /// The list is read off the UI thread.
    static void settle(const ConcertationsPage& shown) {
        BOOST_REQUIRE(QTest::qWaitFor([&shown] { return shown.isSettled(); }));
    }
    void settle() const { settle(page); }
    template <typename T>
    T* named(const char* name) const {
        T* found = page.findChild<T*>(QLatin1String(name));
        BOOST_REQUIRE(found);
        return found;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(concertation_workflow, PageFixture)

BOOST_AUTO_TEST_CASE(a_concertation_is_written_without_the_mouse) {
    QSignalSpy notified(&session, &Session::notified);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    type(QStringLiteral("Quelle ecole"));
    key(Qt::Key_Tab);
    type(QStringLiteral("DGESCO"));
    tabTo(page.detail()->ficheTab()->form()->editor(QStringLiteral("question")));
    type(QStringLiteral("Comment ?"));
    tabTo(page.detail()->ficheTab()->form()->editor(QStringLiteral("niveau")));
    key(Qt::Key_Down);
    tabTo(page.detail()->ficheTab()->form()->editor(QStringLiteral("debut")));
    type(QStringLiteral("1/9/2026"));
    BOOST_REQUIRE(session.flushPending());
    BOOST_TEST(fiche().concertation.titre == QStringLiteral("Quelle ecole"));
    BOOST_TEST(fiche().concertation.beneficiaire == QStringLiteral("DGESCO"));
    BOOST_TEST(fiche().concertation.question == QStringLiteral("Comment ?"));
    BOOST_TEST((fiche().concertation.niveau == concertation::Niveau::Expert));
    BOOST_TEST((fiche().concertation.debut == QDate(2026, 9, 1)));
    settle();
    BOOST_TEST(page.table()->visibleRowCount() == 1);

    key(Qt::Key_4, Qt::AltModifier); // calendar
    key(Qt::Key_J, Qt::AltModifier);
    type(QStringLiteral("Avis remis"));
    BOOST_REQUIRE(session.flushPending());
    BOOST_REQUIRE(fiche().jalons.size() == 1);
    BOOST_TEST(fiche().jalons.first().libelle == QStringLiteral("Avis remis"));

    key(Qt::Key_5, Qt::AltModifier); // tasks: Return adds the next one
    tabTo(named<QLineEdit>("nouveau-tache"));
    type(QStringLiteral("Appeler"));
    key(Qt::Key_Return);
    type(QStringLiteral("Ecrire"));
    key(Qt::Key_Return);
    BOOST_TEST(fiche().taches.size() == 2);
    BOOST_TEST(notified.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_double_click_makes_one_concertation) {
    PageFixture f;
    QAbstractButton* create = nullptr;
    for (auto* button : f.page.findChildren<QAbstractButton*>())
        if (button->accessibleName() == QStringLiteral("Nouvelle concertation") && button->isVisible())
            create = button;
    BOOST_REQUIRE(create);
    QTest::mouseClick(create, Qt::LeftButton);
    const QPointF at = create->rect().center();
    QMouseEvent second(QEvent::MouseButtonDblClick, at, create->mapToGlobal(at), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(create, &second);
    QTest::mouseRelease(create, Qt::LeftButton);
    f.settle();
    for (const auto* table : f.page.findChildren<DataTable*>())
        if (table->accessibleName() == QStringLiteral("Concertations"))
            BOOST_TEST(table->visibleRowCount() == 1);
}

BOOST_AUTO_TEST_CASE(tab_goes_from_the_garant_to_the_new_member_and_ctrl_z_takes_it_back) {
    PageFixture f;
    const QString id = newConcertation(f.session, QStringLiteral("Eau"));
    f.page.openRecord(id);
    auto* line = f.page.findChild<QLineEdit*>(QStringLiteral("nouveau-membre"));
    f.page.findChild<ConcertationDetail*>()->findChild<QTabWidget*>()->setCurrentIndex(1);
    QWidget* garant = nullptr;
    for (auto* edit : f.page.findChildren<QLineEdit*>())
        if (edit->accessibleName() == QStringLiteral("Garant"))
            garant = edit;
    BOOST_REQUIRE(line && garant);
    garant->setFocus();
    PageFixture::key(Qt::Key_Tab);
    BOOST_TEST(QApplication::focusWidget() == line);
    type(QStringLiteral("Ada"));
    PageFixture::key(Qt::Key_Return);
    BOOST_REQUIRE(f.fiche().membres.size() == 1);
    BOOST_TEST(!line->isUndoAvailable());
    // Ctrl+Z is asked of the line first, which leaves it to the window.
    QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::sendEvent(line, &asked);
    BOOST_TEST(!asked.isAccepted());
}

BOOST_AUTO_TEST_CASE(a_third_meeting_before_the_order_is_refused) {
    page.create();
    page.detail()->tabs()->setCurrentWidget(page.detail()->agendaTab());
    QSignalSpy notified(&session, &Session::notified);
    auto* button = named<QAbstractButton>("ajouter-reunion");
    const QAction* amont = page.findChild<QAction*>(QStringLiteral("ajouter-reunion.amont"));
    BOOST_REQUIRE(amont && button);
    for (int i = 0; i < 3; ++i)
        page.detail()->agendaTab()->addReunion(QStringLiteral("amont"));
    BOOST_TEST(fiche().reunions.size() == 2);
    BOOST_REQUIRE(notified.count() == 1);
    BOOST_TEST(notified.first().at(1).toString().contains(QStringLiteral("4.1.1")));
}

BOOST_AUTO_TEST_CASE(a_moved_jalon_comes_back_with_undo) {
    const QString id = newConcertation(session, QStringLiteral("E"));
    const QString jalon = newPart(session, Partie::Jalon, id,
                                  {{QStringLiteral("libelle"), QStringLiteral("J")},
                                   {QStringLiteral("debut"), QStringLiteral("2026-11-24")}});
    BOOST_REQUIRE(page.openRecord(jalon));
    BOOST_TEST(page.currentRecord() == id);
    BOOST_TEST(page.detail()->tabs()->currentWidget() == page.detail()->agendaTab());
    TimelineView* timeline = page.detail()->agendaTab()->timeline();
    BOOST_TEST(timeline->currentId() == jalon);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Right, Qt::AltModifier);
    BOOST_TEST((fiche().jalons.first().debut == QDate(2026, 11, 25)));
    session.undo();
    BOOST_TEST((fiche().jalons.first().debut == QDate(2026, 11, 24)));
}

BOOST_AUTO_TEST_CASE(search_filters_as_one_types_and_a_view_brings_it_back) {
    fillBase(session, QDate::currentDate());
    settle();
    BOOST_TEST(page.table()->visibleRowCount() == 11);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("ecole"));
    BOOST_TEST(QTest::qWaitFor([this] { return page.table()->visibleRowCount() == 2; }));
    require(session.database().query(QStringLiteral("concertation/vues")).map([](const auto&) {}));
    BOOST_REQUIRE(session.apply(concertation::enregistrerVue(session.database(), QStringLiteral("Écoles"),
                                                             page.filtreBar()->filtre())));
    page.filtreBar()->setFiltre({});
    BOOST_TEST(page.table()->visibleRowCount() == 11);
    page.filtreBar()->setFiltre(require(concertation::lireVues(session.database())).first().filtre);
    BOOST_TEST(page.table()->visibleRowCount() == 2);

    ConcertationsPage second(session);
    showActive(second);
    second.refresh({});
    second.restoreState(page.saveState());
    settle(second);
    BOOST_TEST(second.table()->visibleRowCount() == 2);
}

BOOST_AUTO_TEST_CASE(what_is_opened_from_elsewhere_is_shown_even_if_filtered_out) {
    fillBase(session, QDate::currentDate());
    concertation::Filtre none;
    none.recherche = QStringLiteral("introuvable");
    page.filtreBar()->setFiltre(none);
    settle();
    BOOST_TEST(page.table()->visibleRowCount() == 0);
    const auto all = require(concertation::lireListe(session.database(), QDate::currentDate()));
    BOOST_REQUIRE(page.openRecord(all.last().id));
    BOOST_TEST(page.currentRecord() == all.last().id);
    settle();
    BOOST_TEST(page.table()->currentId() == all.last().id);
    BOOST_TEST(!page.openRecord(QStringLiteral("inconnu")));
    BOOST_TEST(page.search(QStringLiteral("transition")).size() >= 2);
}

BOOST_AUTO_TEST_CASE(a_deleted_concertation_leaves_the_screen_and_undo_brings_it_back) {
    page.create();
    const QString id = page.currentRecord();
    session.undo();
    BOOST_TEST(page.currentRecord().isEmpty());
    settle();
    BOOST_TEST(page.table()->visibleRowCount() == 0);
    session.redo();
    BOOST_TEST(page.openRecord(id));
}

BOOST_AUTO_TEST_CASE(every_control_has_a_name_and_shortcuts_are_unique) {
    fillBase(session, QDate::currentDate());
    page.openRecord(require(concertation::lireListe(session.database(), QDate::currentDate())).first().id);
    for (int tab = 0; tab < page.detail()->tabs()->count(); ++tab) {
        page.detail()->tabs()->setCurrentIndex(tab);
        QTest::qWait(0);
        for (QWidget* widget : page.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                qobject_cast<QTabBar*>(widget))
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
            BOOST_CHECK_MESSAGE(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                                "no name: " << widget->metaObject()->className() << " in "
                                            << widget->parentWidget()->metaObject()->className());
        }
    }
    QSet<QString> names;
    for (const QAction* action : page.findChildren<QAction*>()) {
        if (action->objectName().isEmpty())
            continue;
        BOOST_CHECK_MESSAGE(!names.contains(action->objectName()), action->objectName().toStdString());
        names.insert(action->objectName());
    }
}

BOOST_AUTO_TEST_CASE(pictures) {
    fillBase(session, QDate::currentDate());
    picture(page, QStringLiteral("concertations-vide"));
    page.openRecord(require(concertation::lireListe(session.database(), QDate::currentDate())).first().id);
    for (int tab = 0; tab < page.detail()->tabs()->count(); ++tab) {
        page.detail()->tabs()->setCurrentIndex(tab);
        QTest::qWait(20);
        if (tab == 3)
            page.detail()->agendaTab()->timeline()->setCurrentId(
                page.detail()->agendaTab()->timeline()->items().at(8).id);
        picture(page, QStringLiteral("concertations-%1").arg(tab));
    }
    BOOST_TEST(page.table()->visibleRowCount() == 11);
}

BOOST_AUTO_TEST_SUITE_END()
