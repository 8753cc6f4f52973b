// The draw alone: leximin with types of people against the plain binary model in one run, and how it scales
// on tight pools under a time limit.
//   isegorie_bench_tirage [--small] [--instances DIR] [--limite SECONDS] [--travail N]
// With --travail the scaling stops after that many thousand millions of operations, on every machine alike.
// The last figures are how long a draw goes on after it is cancelled.
// DIR holds one folder an instance, with categories*.csv and respondents.csv; a folder ends with its size.
#include "core/recrutement/Tirage.h"
#include "tests/analyse/TightPool.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <chrono>
#include <ctime>
#include <thread>

using namespace isegorie;
using namespace isegorie::analyse;

namespace {

QTextStream& out() {
    static QTextStream stream(stdout);
    return stream;
}

/// Processor time: beside other programs the wall clock counts their work too.
double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

struct Run {
    double seconds = 0;
    QString found; ///< "optimal, écart 1e-09"
};

Run solve(const ProblemeTirage& pool, const Agregation& types, const Arret& arret) {
    const double start = cpuSeconds();
    QElapsedTimer clock;
    clock.start();
    const auto result = computeDistribution(pool, types, Objectif::Leximin, arret);
    const double seconds = cpuSeconds() - start;
    if (!result)
        return {seconds, result.error().code};
    const auto& levels = result->certificat.niveaux;
    const Niveau first = levels.empty() ? Niveau{} : levels.front();
    return {seconds,
            QStringLiteral("%1, écart %2, %3 niveaux, plus petite chance %4, borne %5, %6 s à l’horloge")
                .arg(recrutement::statutKey(result->statut))
                .arg(result->certificat.ecart, 0, 'e', 1)
                .arg(result->certificat.niveaux.size())
                .arg(first.valeur, 0, 'f', 5)
                .arg(first.borne, 0, 'f', 5)
                .arg(static_cast<double>(clock.elapsed()) / 1e3, 0, 'f', 1)};
}

void compare(const QString& name, const ProblemeTirage& pool, std::chrono::seconds limit) {
    const auto types = aggregate(pool);
    const Run fast = solve(pool, types, Arret(nullptr, limit));
    const Run plain = solve(pool, aggregateNothing(pool), Arret(nullptr, limit));
    out() << QStringLiteral("%1: %2 types, %3 s (%4); plain %5 s (%6); ×%7\n")
                 .arg(name)
                 .arg(types.types.size())
                 .arg(fast.seconds, 0, 'f', 3)
                 .arg(fast.found)
                 .arg(plain.seconds, 0, 'f', 3)
                 .arg(plain.found)
                 .arg(plain.seconds / std::max(fast.seconds, 1e-3), 0, 'f', 1);
    out().flush();
}

void compareInstances(const QString& root, std::chrono::seconds limit) {
    for (const QString& folder : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir place(root + QLatin1Char('/') + folder);
        const int size = folder.section(QLatin1Char('_'), -1).toInt();
        for (const QString& file :
             place.entryList({QStringLiteral("categories*.csv")}, QDir::Files, QDir::Name)) {
            const auto table = documents::readTable(place.filePath(file));
            const auto people = documents::readTable(place.filePath(QStringLiteral("respondents.csv")));
            if (!table || !people)
                continue;
            const auto quotas = recrutement::lireQuotas(*table);
            if (!quotas)
                continue;
            const auto data = recrutement::lireCandidats(*people, *quotas, size, {});
            if (data)
                compare(folder + QLatin1Char('/') + file, data->probleme, limit);
        }
    }
}

void scale(bool small, std::chrono::seconds limit, std::optional<std::int64_t> work) {
    constexpr int kFeatures = 8;
    constexpr int kMostSpare = 2;
    for (const int people : small ? std::vector<int>{100} : std::vector<int>{200, 500, 1000, 2000, 5000})
        for (int spare = 0; spare <= kMostSpare; ++spare) {
            const auto pool = tests::tightPool(people, kFeatures, spare);
            const auto types = aggregate(pool);
            const Run run =
                solve(pool, types, work ? Arret(nullptr, std::nullopt, work) : Arret(nullptr, limit));
            out() << QStringLiteral("n = %1, k = %2, %3 features, quotas ± %4: %5 types, %6 s (%7)\n")
                         .arg(people)
                         .arg(pool.taille)
                         .arg(kFeatures)
                         .arg(spare)
                         .arg(types.types.size())
                         .arg(run.seconds, 0, 'f', 2)
                         .arg(run.found);
            out().flush();
        }
}

/// Cancelled in the middle of each phase: covering, panels near the target, master programme.
void cancel(bool small) {
    const auto pool = tests::tightPool(small ? 200 : 5000, 8, 2);
    const auto types = aggregate(pool);
    for (const int after : small ? std::vector<int>{50} : std::vector<int>{200, 3000, 12'000, 30'000}) {
        base::TaskContext task;
        QElapsedTimer clock;
        std::thread draw([&] { (void)computeDistribution(pool, types, Objectif::Leximin, Arret(&task)); });
        std::this_thread::sleep_for(std::chrono::milliseconds(after));
        clock.start();
        task.cancel();
        draw.join();
        out() << QStringLiteral("n = %1, cancelled after %2 ms: stopped within %3 ms\n")
                     .arg(pool.personnes.size())
                     .arg(after)
                     .arg(clock.elapsed());
        out().flush();
    }
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption small(QStringLiteral("small"));
    const QCommandLineOption instances(QStringLiteral("instances"), {}, QStringLiteral("DIR"));
    const QCommandLineOption limit(QStringLiteral("limite"), {}, QStringLiteral("SECONDS"),
                                   QStringLiteral("60"));
    const QCommandLineOption work(QStringLiteral("travail"), {}, QStringLiteral("N"));
    parser.addOptions({small, instances, limit, work});
    parser.process(application);
    const std::chrono::seconds most(std::max(1, parser.value(limit).toInt()));
    if (parser.isSet(instances))
        compareInstances(parser.value(instances), most);
    constexpr std::int64_t kThousandMillions = 1'000'000'000;
    std::optional<std::int64_t> granted;
    if (parser.isSet(work))
        granted = std::max(1, parser.value(work).toInt()) * kThousandMillions;
    scale(parser.isSet(small), most, granted);
    cancel(parser.isSet(small));
    return 0;
}
