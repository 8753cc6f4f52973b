// isegorie_bench [--small] [--json FILE] [--only PART] [--base FILE]
#include "core/base/Typographie.h"
#include "tests/bench/Bench.h"
#include "tests/bench/Dataset.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace isegorie;

constexpr bench::Size kSmall{40, 120, 200, 300, 2'000, 1};
constexpr bench::Size kFull{2'000, 10'000, 10'000, 100'000, 100'000, 5};

/// Settings of the run's own: nothing of the user is read or written.
void isolate(const QTemporaryDir& settings) {
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("isegorie-bench"));
    QCoreApplication::setApplicationName(QStringLiteral("isegorie-bench"));
}

/// Makes the base unless it is there from an earlier run.
base::Status makeBase(const QString& path, const bench::Size& size) {
    if (QFile::exists(path))
        return {};
    QElapsedTimer timer;
    timer.start();
    auto database =
        storage::Database::open(path, {QStringLiteral("Banc"), true, storage::Database::Access::ReadWrite});
    if (!database)
        return base::echec(database.error());
    const base::Status filled = bench::fill(**database, size);
    database->reset();
    std::printf("base of %d concertations and %d bons: %lld MB, made in %.1f s\n", size.concertations,
                size.bons, static_cast<long long>(QFile(path).size() / 1'000'000),
                static_cast<double>(timer.elapsed()) / 1000);
    return filled;
}

bool writeJson(const QString& path, const bench::Report& report) {
    if (path.isEmpty())
        return true;
    QFile file(path);
    const QByteArray bytes = QJsonDocument(report.toJson()).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    isolate(folder);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    base::TraducteurFrancais french;
    QCoreApplication::installTranslator(&french);
    ui::Theme::instance().install(application);

    QCommandLineParser parser;
    const QCommandLineOption small(QStringLiteral("small"),
                                   QStringLiteral("A small base: proves that it runs."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Where the measures go."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption only(
        QStringLiteral("only"),
        QStringLiteral("write, candidats, recrutement, table, open, pages, search or edit."),
        QStringLiteral("PART"));
    const QCommandLineOption kept(QStringLiteral("base"), QStringLiteral("Base to make, or to use again."),
                                  QStringLiteral("FILE"), folder.filePath(QStringLiteral("banc.isegorie")));
    parser.addOptions({small, json, only, kept});
    parser.addHelpOption();
    parser.process(application);

    bench::Report report(parser.isSet(small) ? kSmall : kFull);
    const QString part = parser.value(only);
    if (part.isEmpty() || part == QLatin1String("write"))
        bench::benchWritePath(report);
    if (part.isEmpty() || part == QLatin1String("candidats"))
        bench::benchCandidats(report);
    if (part.isEmpty() || part == QLatin1String("recrutement"))
        bench::benchRecrutement(report);
    if (part.isEmpty() || part == QLatin1String("table"))
        bench::benchTable(report);
    if (const base::Status made = makeBase(parser.value(kept), report.size()); !made) {
        std::fprintf(stderr, "%s\n", qPrintable(made.error().texte()));
        return 1;
    }
    bench::benchWindow(report, parser.value(kept), part);
    return writeJson(parser.value(json), report) ? 0 : 1;
}
