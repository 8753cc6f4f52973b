// The victim of the kill loop: writes without end and says each edit once it is acknowledged.
#include "core/storage/Backup.h"
#include "core/storage/UndoStack.h"
#include "tests/storage/Samples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace isegorie;

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    auto database = storage::Database::open(
        path, {QStringLiteral("Victime"), true, storage::Database::Access::ReadWrite});
    if (!database || (*database)->isReadOnly()) {
        std::fputs(database ? qPrintable((*database)->readOnlyMessage())
                            : qPrintable(database.error().texte()),
                   stderr);
        return 1;
    }
    storage::UndoStack stack(**database);
    const auto acknowledge = [](const base::Result<storage::Applied>& applied) {
        if (!applied) {
            std::fputs(qPrintable(applied.error().texte()), stderr);
            return false;
        }
        std::printf("%s\n", qPrintable(applied->editId));
        std::fflush(stdout);
        return true;
    };
    QString id;
    for (int i = 0;; ++i) {
        bool done = true;
        if (i % 10 == 0) {
            id = base::newId();
            done = acknowledge(stack.apply(tests::newConcertation(id, QString::number(i))));
        } else if (i % 10 == 7) {
            done = acknowledge(stack.undo());
        } else if (i % 50 == 28) {
            const auto saved = storage::makeBackup(path, QStringLiteral("essai"));
            done = saved.has_value();
            if (!done)
                std::fputs(qPrintable(saved.error().texte()), stderr);
        } else {
            // Some rows of one page, some that spill over many.
            done = acknowledge(
                stack.apply(tests::rename(id, QString(i % 7 == 0 ? 50'000 : 10 + i, QLatin1Char('x')))));
        }
        if (!done)
            return 2;
    }
}
