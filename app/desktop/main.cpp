#include "app/desktop/Captures.h"
#include "app/desktop/CommandLine.h"
#include "app/desktop/Pages.h"
#include "app/desktop/SingleInstance.h"
#include "app/desktop/Windows.h"
#include "ui/shell/Preferences.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

#include <cstdio>

namespace {

using namespace isegorie;

void print(FILE* stream, const QString& text) {
    QTextStream(stream) << text;
}

int fail(const base::Erreur& erreur) {
    print(stderr, erreur.texte() + QLatin1Char('\n'));
    return erreur.exitCode();
}

void dress(QApplication& application, const app::CommandLine& command) {
    namespace preferences = ui::preferences;
    preferences::installLanguage(command.language.isEmpty() ? preferences::language() : command.language);
    const ui::Theme::Mode mode = command.theme == QLatin1String("clair")    ? ui::Theme::Mode::Light
                                 : command.theme == QLatin1String("sombre") ? ui::Theme::Mode::Dark
                                                                            : preferences::theme();
    ui::Theme::instance().setMode(mode);
    ui::Theme::instance().install(application);
    QApplication::setWindowIcon(ui::Theme::icon(QStringLiteral("concertation"), ui::Token::Accent));
}

int takePictures(const app::CommandLine& command) {
    const auto written = app::writeCaptures(command.files.first(), command.capturesDir);
    if (!written)
        return fail(written.error());
    print(stdout, written->join(QLatin1Char('\n')) + QLatin1Char('\n'));
    return 0;
}

/// --version and --help answer on a machine without display too.
bool asksForWords(int argc, char* argv[]) {
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--version" || argument == "-v" || argument == "--help" || argument == "-h")
            return true;
    }
    return false;
}

int answer(const base::Result<app::CommandLine>& command) {
    if (!command)
        return fail(command.error());
    print(stdout, command->message);
    return 0;
}

/// The program proper, until its last window closes. again: bases to open when it has to start again.
int run(const app::CommandLine& command, QStringList& again) {
    app::SingleInstance instance(app::SingleInstance::userName());
    if (instance.forward(command.files))
        return 0;
    instance.listen();
    app::Windows windows(app::windowContent());
    QObject::connect(&instance, &app::SingleInstance::received, &windows,
                     [&windows](const QStringList& files) { windows.openAll(files); });
    QStringList files;
    for (const QString& file : command.files)
        files << QFileInfo(file).absoluteFilePath();
    windows.openAll(files);
    const int code = QApplication::exec();
    again = windows.restartWith();
    return code;
}

void nameProgram() {
    QCoreApplication::setOrganizationName(QStringLiteral("isegorie"));
    QCoreApplication::setApplicationName(QStringLiteral("isegorie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ISEGORIE_VERSION));
}

} // namespace

int main(int argc, char* argv[]) {
    nameProgram();
    if (asksForWords(argc, argv)) {
        const QCoreApplication words(argc, argv);
        return answer(app::parseCommandLine(QCoreApplication::arguments()));
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("isegorie"));
    const auto command = app::parseCommandLine(QApplication::arguments());
    if (!command)
        return fail(command.error());
    dress(application, *command);
    if (!command->capturesDir.isEmpty())
        return takePictures(*command);
    QStringList again;
    const int code = run(*command, again);
    // Bases are closed and the instance's name is free: now another program may take over.
    if (code == app::Windows::kRestart)
        return QProcess::startDetached(QApplication::applicationFilePath(), again) ? 0 : 1;
    return code;
}
