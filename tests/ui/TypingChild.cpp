// Types into a form of the base named on its command line, says so, and waits to be killed.
#include "core/base/Typographie.h"
#include "ui/shell/RecordForm.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <cstdio>

int main(int argc, char* argv[]) {
    using namespace isegorie;
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    auto base = storage::Database::open(arguments.at(1), {QStringLiteral("Testeur"), false, {}});
    if (!base)
        return 1;
    ui::Session session(std::move(*base));
    ui::RecordForm form(session, QStringLiteral("concertation"));
    QLineEdit* title = form.addText({QStringLiteral("titre"), QStringLiteral("Titre")});
    form.setRecord(arguments.at(2));
    form.show();
    form.activateWindow();
    title->setFocus();
    title->clear();
    QTest::keyClicks(title, arguments.at(3));
    QTest::qWait(1000); // the pause after the last key
    std::puts("frappe");
    std::fflush(stdout);
    return QApplication::exec();
}
