// The victim of the kill loop: asks for a purge, carries it out, says each step once it is acknowledged.
#include "core/coffre/Purge.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>

using namespace isegorie;

namespace {

bool acknowledge(storage::Database& database, const base::Result<storage::Edit>& edit, const char* step) {
    const auto applied = edit ? database.apply(*edit) : base::echec(edit.error());
    if (!applied) {
        std::fputs(qPrintable(applied.error().texte()), stderr);
        return false;
    }
    std::printf("%s\n", step);
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto database = storage::Database::open(
        arguments.value(1), {QStringLiteral("Victime"), false, storage::Database::Access::ReadWrite});
    if (!database || (*database)->isReadOnly())
        return 1;
    auto opened = coffre::Coffre::open(**database);
    if (!opened)
        return 1;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::printf("ready\n");
    std::fflush(stdout);
    const bool done = acknowledge(**database,
                                  coffre::requestPurge(**database, **opened, arguments.value(2),
                                                       QStringLiteral("fin"), now),
                                  "requested") &&
                      acknowledge(**database, coffre::carryOutPurges(**database, **opened, now), "certified");
    return done ? 0 : 2;
}
