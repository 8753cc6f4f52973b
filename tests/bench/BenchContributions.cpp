// isegorie_bench_contributions [--small] [--lignes N] [--chaine]: an export of half a million contributions
// imported, against `sqlite3 .import` of the same file in the same run; --chaine: rich texts imported,
// lemmatised and classified instead.
#include "core/base/Identifiant.h"
#include "core/consultation/ClassesBase.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/ImportEdits.h"
#include "core/consultation/Lemmatiseur.h"
#include "core/consultation/TextesPlies.h"
#include "tests/bench/DatasetTextes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <random>

namespace {

using namespace isegorie;
using namespace isegorie::consultation;
using bench::peakMemory;

constexpr int kFull = 500'000;
constexpr int kSmall = 2'000;

/// About 600 bytes a row, as a large consultation has.
bool writeExport(const QString& path, int rows) {
    static const char* const words[]{
        "eau",       "rivière",  "commune", "transport",  "école",   "vélo",      "énergie",  "habitants",
        "protéger",  "partager", "arbres",  "quartier",   "hôpital", "impôts",    "retraite", "jeunes",
        "logement",  "gratuité", "élus",    "référendum", "climat",  "nucléaire", "paysans",  "santé",
        "numérique", "services", "publics", "déchets",    "taxe",    "mairie",    "train",    "forêt"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::mt19937 random(20261127);
    QByteArray out = "id;auteur id;date;titre;texte;Êtes-vous d’accord ?;Quels moyens ?\n";
    for (int i = 1; i <= rows; ++i) {
        out += QByteArray::number(i) + ';' + QByteArray::number(random() % 200'000) + ";2026-0" +
               QByteArray::number(1 + int(random() % 9)) + "-1" + QByteArray::number(int(random() % 10)) +
               " 10:00:00;Proposition " + QByteArray::number(i) + ";\"";
        for (int word = 0; word < 70; ++word) {
            out += words[random() % std::size(words)];
            out += word % 12 == 11 ? ". " : " ";
        }
        out += "\";";
        out += random() % 3 == 0 ? "Oui" : "Non";
        out += random() % 2 == 0 ? ";Bus|Vélo\n" : ";Train\n";
        if (out.size() > 1'000'000) {
            file.write(out);
            out.clear();
        }
    }
    return file.write(out) == out.size();
}

double seconds(const std::function<bool()>& work) {
    QElapsedTimer timer;
    timer.start();
    if (!work()) {
        std::fprintf(stderr, "the measured work failed\n");
        std::exit(1);
    }
    return double(timer.nsecsElapsed()) / 1e9;
}

double referenceImport(const QString& csv, const QString& base) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (program.isEmpty())
        return 0;
    return seconds([&] {
        QProcess process;
        process.start(program, {base, QStringLiteral(".mode csv"), QStringLiteral(".separator ;"),
                                QStringLiteral(".import \"%1\" contribution").arg(csv)});
        return process.waitForFinished(-1) && process.exitCode() == 0;
    });
}

bool newConcertation(storage::Database& database, const QString& id) {
    return database
        .apply(storage::Edit(QStringLiteral("Créer"))
                   .insert(QStringLiteral("concertation"), id,
                           {{QStringLiteral("titre"), QStringLiteral("Banc")},
                            {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}))
        .has_value();
}

std::unique_ptr<storage::Database> newBase(const QString& path, const QString& concertation) {
    auto database =
        storage::Database::open(path, {QStringLiteral("Banc"), true, storage::Database::Access::ReadWrite})
            .value();
    return newConcertation(*database, concertation) ? std::move(database) : nullptr;
}

/// From the file to eight classes.
int measureChain(int rows) {
    if (!Lemmatiseur::ouvrir()) {
        std::printf("SKIPPED (no French Hunspell dictionary)\n");
        return 0;
    }
    const QTemporaryDir folder;
    DemandeImport demand;
    demand.chemin = folder.filePath(QStringLiteral("export.csv"));
    demand.concertationId = base::newId();
    demand.sansIdentites = true;
    const auto database = newBase(folder.filePath(QStringLiteral("banc.isegorie")), demand.concertationId);
    if (!database || !bench::writeTextes(demand.chemin, rows))
        return 1;
    std::printf("%d rich texts, %lld MB\n", rows,
                static_cast<long long>(QFile(demand.chemin).size() / 1'000'000));
    const double imported = seconds([&] { return importer(*database, nullptr, demand).has_value(); });
    std::printf("import %.1f s, peak memory %.0f MB\n", imported, peakMemory());
    ParametresClasses parameters;
    parameters.kMax = 8;
    const double classed = seconds([&] {
        const auto fields = champsTexte(*database, demand.concertationId);
        if (!fields || fields->isEmpty())
            return false;
        const auto classes = classerBase(*database, {fields->first(), {}, false}, parameters);
        if (classes)
            std::printf("%lld segments, %d classes found\n", static_cast<long long>(classes->segments()),
                        classes->kMax());
        return classes.has_value();
    });
    std::printf("lemmas and classes %.1f s; whole chain %.1f s, peak memory %.0f MB\n", classed,
                imported + classed, peakMemory());
    return 0;
}

int measure(int rows) {
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("export.csv"));
    if (!writeExport(csv, rows))
        return 1;
    std::printf("%d contributions, %lld MB\n", rows, static_cast<long long>(QFile(csv).size() / 1'000'000));
    const double reference = referenceImport(csv, folder.filePath(QStringLiteral("reference.db")));
    DemandeImport demand;
    demand.chemin = csv;
    demand.concertationId = base::newId();
    const auto database = newBase(folder.filePath(QStringLiteral("banc.isegorie")), demand.concertationId);
    if (!database)
        return 1;
    const double planned = seconds([&] { return planImport(*database, demand).has_value(); });
    const double imported = seconds([&] {
        const auto done = importer(*database, nullptr, demand);
        return done && done->plan.importees() == rows;
    });
    std::printf("plan %.2f s, import %.2f s, peak memory %.0f MB\n", planned, imported, peakMemory());
    if (reference > 0)
        std::printf("sqlite3 .import %.2f s: the import takes %.2f times as long\n", reference,
                    imported / reference);
    const double again = seconds([&] { return importer(*database, nullptr, demand).has_value(); });
    const double listed = seconds([&] {
        return numerosDe(*database, {demand.concertationId, {}, {}}).has_value();
    });
    const double searched = seconds([&] {
        return numerosDe(*database, {demand.concertationId, {}, QStringLiteral("riviere velo")}).has_value();
    });
    std::printf("the same export again %.2f s, list %.2f s, search %.2f s\n", again, listed, searched);
    TextesPlies texts;
    const double prepared =
        seconds([&] { return texts.preparer(*database, demand.concertationId).has_value(); });
    std::printf("in memory after %.2f s:", prepared);
    for (const char* words : {"riviere velo", "nucleaire", "absent", "e"})
        std::printf(" « %s » %.3f s", words, seconds([&] {
                        return texts
                            .numerosDe(*database, {demand.concertationId, {}, QString::fromUtf8(words)})
                            .has_value();
                    }));
    std::printf(", peak memory %.0f MB\n", peakMemory());
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption small(QStringLiteral("small"), QStringLiteral("Proves that it runs."));
    const QCommandLineOption lines(QStringLiteral("lignes"), QStringLiteral("How many contributions."),
                                   QStringLiteral("N"), QString::number(kFull));
    const QCommandLineOption chain(QStringLiteral("chaine"), QStringLiteral("From the file to classes."));
    parser.addOptions({small, lines, chain});
    parser.addHelpOption();
    parser.process(application);
    const int rows = parser.isSet(small) ? kSmall : parser.value(lines).toInt();
    return parser.isSet(chain) ? measureChain(rows) : measure(rows);
}
