// From nothing to an open recruitment, and the coffre that its people will need.
#include "core/coffre/Robustesse.h"
#include "core/recrutement/PlanLecture.h"
#include "tests/ui/RecrutementUi.h"
#include "ui/coffre/CoffreDialog.h"
#include "ui/concertation/ConcertationDetail.h"
#include "ui/concertation/RecrutementsTab.h"
#include "ui/recrutement/FicheOnglet.h"
#include "ui/recrutement/RecrutementsModel.h"
#include "ui/shell/RecordForm.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;
using Etat = CoffreSession::Etat;

BOOST_FIXTURE_TEST_SUITE(recrutement_page, RecrutementPage)

BOOST_AUTO_TEST_CASE(a_recruitment_is_made_without_the_mouse) {
    QSignalSpy notified(&session, &Session::notified);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    waitForDialog();
    auto* concertations = named<QComboBox>("nouveau-concertation");
    BOOST_TEST(concertations->currentText() == QStringLiteral("Vivre ensemble"));
    named<QLineEdit>("nouveau-libelle")->setFocus();
    type(QStringLiteral("Panel de mai"));
    named<QSpinBox>("nouveau-taille")->setFocus();
    type(QStringLiteral("40"));
    named<QComboBox>("nouveau-zone")->setFocus();
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    settle();
    BOOST_TEST(stored().libelle == QStringLiteral("Panel de mai"));
    BOOST_TEST(stored().taille == 40);
    BOOST_TEST(stored().concertationId == concertation);
    BOOST_TEST(page.table()->visibleRowCount() == 1);
    BOOST_TEST(page.table()->currentId() == page.currentRecord());
    session.undo();
    settle();
    BOOST_TEST(page.currentRecord().isEmpty());
    BOOST_TEST(page.table()->visibleRowCount() == 0);
    BOOST_TEST(notified.isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_typed_on_the_sheet_is_kept_and_undone) {
    open();
    auto* form = page.detail()->findChild<FicheOnglet*>()->form();
    form->focusField(QStringLiteral("taille"));
    key(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("45"));
    form->focusField(QStringLiteral("marge"));
    type(QStringLiteral("7,5"));
    BOOST_REQUIRE(session.flushPending());
    BOOST_TEST(stored().taille == 45);
    BOOST_REQUIRE(stored().marge.has_value());
    BOOST_TEST((*stored().marge == base::Fraction(15, 2)));
    form->focusField(QStringLiteral("marge"));
    key(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("140"));
    BOOST_TEST(!session.flushPending());
    BOOST_TEST((*stored().marge == base::Fraction(15, 2)));
    session.undo(); // gives the refused margin up
    session.undo();
    BOOST_TEST(!stored().marge.has_value());
    session.undo();
    BOOST_TEST(stored().taille == 30);
}

BOOST_AUTO_TEST_CASE(the_list_filters_by_text_and_state_and_follows_undo) {
    const QString first = open();
    const QString second = open({QStringLiteral("sexe")});
    const QAbstractItemModelTester tester(page.table()->source(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    recrutement::Recrutement closed = require(recrutement::loadRecrutement(session.database(), first));
    closed.libelle = QStringLiteral("Panel régional");
    closed.closLe = QDate(2026, 3, 1);
    BOOST_REQUIRE(session.apply(recrutement::updateRecrutement(session.database(), closed)));
    settle();
    auto* etat = named<QComboBox>("recrutement-etat");
    etat->setCurrentIndex(2);
    BOOST_TEST(page.table()->visibleRowCount() == 1);
    BOOST_TEST(page.currentRecord() == second); // hidden, still open
    etat->setCurrentIndex(1);
    BOOST_TEST(page.table()->visibleRowCount() == 1);
    etat->setCurrentIndex(0);
    page.table()->setFilterText(QStringLiteral("regional"));
    BOOST_TEST(page.table()->visibleRowCount() == 1);
    page.table()->setFilterText({});
    BOOST_TEST(page.search(QStringLiteral("regio vivre")).size() == 1);
    BOOST_TEST(page.search(QStringLiteral("absent")).isEmpty());
    session.undo();
    settle();
    BOOST_TEST(page.search(QStringLiteral("regio")).isEmpty());
}

BOOST_AUTO_TEST_CASE(the_concertation_leads_here) {
    QSignalSpy asked(&page, &Page::navigateTo);
    BOOST_REQUIRE(page.openRecord(concertation)); // it has none: proposes one
    auto* dialog = QApplication::activeModalWidget();
    BOOST_REQUIRE(dialog);
    BOOST_TEST(named<QComboBox>("nouveau-concertation")->currentText() == QStringLiteral("Vivre ensemble"));
    static_cast<QDialog*>(dialog)->reject();
    const QString id = open();
    BOOST_REQUIRE(page.openRecord(concertation));
    BOOST_TEST(page.currentRecord() == id);
    BOOST_TEST(!page.openRecord(QStringLiteral("rien")));

    ConcertationDetail sheet(session, {});
    showActive(sheet);
    BOOST_REQUIRE(sheet.setRecord(concertation));
    auto* tab = sheet.findChild<RecrutementsTab*>();
    sheet.tabs()->setCurrentWidget(tab);
    auto* table = tab->findChild<DataTable*>();
    BOOST_REQUIRE(QTest::qWaitFor([table] { return table->visibleRowCount() == 1; }));
    QSignalSpy leads(&sheet, &ConcertationDetail::navigateTo);
    BOOST_REQUIRE(table->selectId(id));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    BOOST_REQUIRE(leads.count() == 1);
    BOOST_TEST(leads.first().at(0).toString() == QStringLiteral("recrutement"));
    BOOST_TEST(leads.first().at(1).toString() == id);
}

BOOST_AUTO_TEST_CASE(the_coffre_is_made_locked_and_opened) {
    QAction* lock = page.findChild<QAction*>(QStringLiteral("coffre.verrouiller"));
    QAction* openAction = page.findChild<QAction*>(QStringLiteral("coffre.ouvrir"));
    QAction* create = page.findChild<QAction*>(QStringLiteral("coffre.creer"));
    BOOST_TEST(create->isVisible());
    BOOST_TEST(!lock->isVisible());
    create->trigger();
    waitForDialog();
    auto* confirm = named<QPushButton>("coffre-confirmer");
    named<QLineEdit>("coffre-nouvelle")->setFocus();
    type(QStringLiteral("court"));
    named<QLineEdit>("coffre-encore")->setFocus();
    type(QStringLiteral("court"));
    BOOST_TEST(!confirm->isEnabled());
    named<QLineEdit>("coffre-nouvelle")->setText(kPassphrase);
    BOOST_TEST(confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton); // the second differs
    BOOST_TEST((page.coffre().etat() == Etat::Absent));
    named<QLineEdit>("coffre-encore")->setText(kPassphrase);
    QTest::mouseClick(confirm, Qt::LeftButton);
    BOOST_TEST((page.coffre().etat() == Etat::Occupe));
    BOOST_REQUIRE(QTest::qWaitFor([this] { return page.coffre().isOpen(); }, 60'000));

    lock->trigger();
    BOOST_TEST((page.coffre().etat() == Etat::Verrouille));
    BOOST_TEST(!lock->isVisible());
    openAction->trigger();
    named<QLineEdit>("coffre-phrase")->setText(QStringLiteral("une autre phrase que celle-là"));
    QTest::mouseClick(named<QPushButton>("coffre-confirmer"), Qt::LeftButton);
    BOOST_REQUIRE(QTest::qWaitFor([this] { return page.coffre().etat() == Etat::Verrouille; }, 60'000));
    BOOST_TEST(named<QDialog>("coffre-dialogue")->isVisible());
    named<QLineEdit>("coffre-phrase")->setText(kPassphrase);
    QTest::mouseClick(named<QPushButton>("coffre-confirmer"), Qt::LeftButton);
    BOOST_REQUIRE(QTest::qWaitFor([this] { return page.coffre().isOpen(); }, 60'000));
}

BOOST_AUTO_TEST_CASE(the_state_that_is_kept_says_nothing_of_people) {
    const QString id = open();
    page.table()->setFilterText(QStringLiteral("panel"));
    const QByteArray state = QJsonDocument(page.saveState()).toJson();
    BOOST_TEST(state.contains(id.toUtf8()));
    WholeRecrutementsPage again(session);
    again.refresh({});
    again.restoreState(page.saveState());
    BOOST_REQUIRE(QTest::qWaitFor([&again] { return again.isSettled(); }));
    BOOST_TEST(again.currentRecord() == id);
    BOOST_TEST(again.table()->currentId() == id);
}

BOOST_AUTO_TEST_SUITE_END()
