// Types into the sheet of a concertation in the program’s own window, says so, and waits to be killed.
#include "app/desktop/Pages.h"
#include "ui/concertation/ConcertationDetail.h"
#include "ui/concertation/ConcertationsPage.h"
#include "ui/concertation/FicheTab.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/RecordForm.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

int main(int argc, char* argv[]) {
    using namespace isegorie;
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    ui::MainWindow window(app::windowContent());
    if (!window.openBase(arguments.at(1)))
        return 1;
    window.show();
    window.activateWindow();
    window.pages().open(QStringLiteral("concertations"), arguments.at(2));
    const auto* page = qobject_cast<ui::ConcertationsPage*>(window.pages().current());
    QWidget* title = page->detail()->ficheTab()->form()->editor(QStringLiteral("titre"));
    title->setFocus();
    QTest::keyClick(title, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(title, arguments.at(3));
    QTest::qWait(1000); // the pause after the last key
    std::puts("frappe");
    std::fflush(stdout);
    return QApplication::exec();
}
