// Visits on screen: from an export of Matomo to the note of the week.
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/FrequentationOnglet.h"
#include "ui/shell/RecordForm.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace isegorie;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(contributions_frequentation)

BOOST_AUTO_TEST_CASE(a_plan_and_what_is_typed_stay_with_their_concertation) {
    ContributionsUi f;
    auto& tab = *qobject_cast<ui::FrequentationOnglet*>(f.page.onglet(QStringLiteral("frequentation")));
    const auto settle = [&] { f.settleWhen([&] { return tab.isSettled(); }); };
    const auto importButton = [&tab]() -> QPushButton* {
        QCoreApplication::processEvents(); // its layout shows it
        for (QPushButton* button : tab.message()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == QStringLiteral("Importer"))
                return button;
        return nullptr;
    };
    const QString path = f.file("Date;Visites;Visiteurs uniques;Actions\n2026-03-02;100;80;250\n");
    f.page.showOnglet(QStringLiteral("frequentation"));
    tab.plan(path);
    BOOST_REQUIRE(importButton() != nullptr);
    const QString other = f.changeConcertation();
    settle();
    BOOST_TEST(importButton() == nullptr); // else it would import into the other one
    BOOST_TEST(!tab.message()->isVisible());
    BOOST_REQUIRE(f.page.openRecord(f.concertation));
    settle();
    BOOST_TEST(importButton() == nullptr);
    tab.plan(path);
    importButton()->click();
    settle();
    BOOST_TEST(tab.table()->visibleRowCount() == 1);
    tab.form()->editor(QStringLiteral("recommandations"))->setFocus();
    type(QStringLiteral("Relancer"));
    BOOST_REQUIRE(f.page.openRecord(other));
    BOOST_REQUIRE(f.session.flushPending());
    settle();
    BOOST_TEST(tab.table()->visibleRowCount() == 0);
    const QDate monday(2026, 3, 2);
    const auto advice = [&](const QString& id) {
        return require(consultation::recommandationsDe(f.session.database(), id, monday));
    };
    BOOST_TEST(advice(f.concertation) == QStringLiteral("Relancer"));
    BOOST_TEST(advice(other).isEmpty());
}

BOOST_AUTO_TEST_CASE(from_an_export_to_the_note_of_the_week) {
    ContributionsUi f;
    auto& tab = *qobject_cast<ui::FrequentationOnglet*>(f.page.onglet(QStringLiteral("frequentation")));
    const QAbstractItemModelTester rows(tab.table()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto settle = [&] {
        QCoreApplication::processEvents();
        BOOST_REQUIRE(QTest::qWaitFor([&] { return tab.isSettled(); }, 20'000));
    };
    f.page.showOnglet(QStringLiteral("frequentation"));
    settle();
    picture(f.page, QStringLiteral("frequentation-vide"));
    const QString path = f.folder.filePath(QStringLiteral("matomo.csv"));
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Date;Visites;Visiteurs uniques;Actions\n");
    for (int day = 0; day < 24; ++day)
        file.write(QDate(2026, 3, 2).addDays(day).toString(Qt::ISODate).toUtf8() + ';' +
                   QByteArray::number(100 + day * 13 % 40) + ";80;250\n");
    file.write("Total;2000;;\n");
    file.close();
    tab.plan(path);
    BOOST_TEST(tab.message()->isVisible());
    picture(f.page, QStringLiteral("frequentation-plan"));
    auto* import = tab.message()->findChild<QPushButton*>();
    for (QPushButton* button : tab.message()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Importer"))
            import = button;
    BOOST_REQUIRE(import != nullptr);
    import->click();
    settle();
    BOOST_TEST(tab.table()->visibleRowCount() == 4);
    BOOST_TEST(tab.table()->currentId() == QStringLiteral("2026-03-23")); // the last week
    BOOST_TEST(tab.faits()->text().contains(QStringLiteral("visites")));
    auto* advice = static_cast<QPlainTextEdit*>(tab.form()->editor(QStringLiteral("recommandations")));
    advice->setFocus();
    type(QStringLiteral("Relancer les mairies."));
    BOOST_REQUIRE(f.session.flushPending());
    settle();
    picture(f.page, QStringLiteral("frequentation"));
    const QString note = f.folder.filePath(QStringLiteral("bilan.pdf"));
    tab.write(note);
    settle();
    BOOST_TEST(QFile::exists(note));
    tab.table()->selectId(QStringLiteral("2026-03-02"));
    BOOST_TEST(advice->toPlainText().isEmpty());
    tab.table()->selectId(QStringLiteral("2026-03-23"));
    BOOST_TEST(advice->toPlainText() == QStringLiteral("Relancer les mairies."));
    tab.pas()->setCurrentIndex(1);
    Q_EMIT tab.pas()->activated(1);
    settle();
    BOOST_TEST(tab.table()->visibleRowCount() == 24);
    f.session.undo();
    f.session.undo();
    settle();
    BOOST_TEST(tab.table()->visibleRowCount() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
