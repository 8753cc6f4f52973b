#include "app/cli/Registry.h"
#include "app/cli/Runner.h"
#include "core/base/Typographie.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace {

/// A full disk or a closed pipe must not pass for success.
bool write(FILE* stream, const QString& text) {
    QFile file;
    const QByteArray bytes = text.toUtf8();
    return file.open(stream, QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
           std::fflush(stream) == 0;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("isegorie-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ISEGORIE_VERSION));
    isegorie::base::TraducteurFrancais french;
    QCoreApplication::installTranslator(&french);
    const isegorie::cli::Output output =
        isegorie::cli::runCommandLine(QCoreApplication::arguments().mid(1), isegorie::cli::allCommands());
    const bool told = write(stderr, output.err);
    const bool written = write(stdout, output.out);
    if (!written)
        write(stderr, QCoreApplication::translate("main", "La sortie standard n’a pas pu être écrite.\n"));
    return told && written ? output.exitCode : 1;
}
