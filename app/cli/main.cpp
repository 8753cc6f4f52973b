#include "app/cli/Registry.h"
#include "app/cli/Runner.h"
#include "core/base/Typographie.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>

namespace {

/// A full disk or a closed pipe must not pass for success.
bool write(FILE* stream, const QString& text) {
    QFile file;
    const QByteArray bytes = text.toUtf8();
    return file.open(stream, QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() &&
           std::fflush(stream) == 0;
}

/// stderr belongs to the commands: Qt's hints about the desktop of a machine without one stay out of it.
void keepFatal(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char* argv[]) {
    qInstallMessageHandler(keepFatal);
    // PDF files need fonts, never a screen.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
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
