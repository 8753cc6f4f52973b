// isegorie_bench_mots [--small] [--lignes N] [--liste]: the list, words, classes and comparisons of many
// contributions on screen: how long each takes, how long the event loop stands still, and the largest memory.
#include "core/base/Identifiant.h"
#include "core/consultation/ImportEdits.h"
#include "tests/bench/DatasetTextes.h"
#include "tests/bench/EventLoop.h"
#include "ui/consultation/ClassesOnglet.h"
#include "ui/consultation/ComparerOnglet.h"
#include "ui/consultation/ConcordanceVue.h"
#include "ui/consultation/ContributionsModel.h"
#include "ui/consultation/ContributionsPage.h"
#include "ui/consultation/ListeOnglet.h"
#include "ui/consultation/MotsOnglet.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Fields.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace isegorie;
using namespace isegorie::bench;

constexpr int kFull = 100'000;
constexpr int kSmall = 500;

/// As the window makes it: all its parts.
struct WholePage : ui::ContributionsPage {
    explicit WholePage(ui::Session& session) : ui::ContributionsPage(session) { makeFurtherParts(); }
};

void measure(const char* what, const std::function<void()>& work, const std::function<bool()>& settled) {
    QElapsedTimer timer;
    timer.start();
    const GapMeter gap;
    work();
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (settled())
            loop.quit();
    });
    poll.start(5);
    loop.exec();
    std::printf("%-34s %8.2f s   event loop still %6.1f ms (own time %6.1f ms)   peak %5.0f MB\n", what,
                double(timer.nsecsElapsed()) / 1e9, gap.largest().wall, gap.largest().cpu, peakMemory());
    std::fflush(stdout);
}

template <typename Onglet>
Onglet& tabOf(const WholePage& page, const char* key) {
    return *qobject_cast<Onglet*>(page.onglet(QString::fromLatin1(key)));
}

void measureWords(WholePage& page) {
    auto& tab = tabOf<ui::MotsOnglet>(page, "mots");
    const auto settled = [&tab] { return tab.isSettled(); };
    measure(
        "words counted", [&] { page.showOnglet(QStringLiteral("mots")); },
        [&] { return tab.isSettled() && tab.model()->rowCount() > 0; });
    measure(
        "another word in its contexts",
        [&] { tab.table()->setCurrentIndex(tab.table()->model()->index(7, 0)); }, settled);
    measure(
        "what goes with it", [&] { tab.vues()->setCurrentWidget(tab.cooccurrents()); }, settled);
    measure(
        "words filtered", [&] { tab.table()->setFilterText(QStringLiteral("porba")); }, settled);
}

void measureClasses(WholePage& page) {
    auto& tab = tabOf<ui::ClassesOnglet>(page, "classes");
    page.showOnglet(QStringLiteral("classes"));
    const auto settled = [&tab] { return tab.isSettled(); };
    measure(
        "the choice of texts", [] {}, [&] { return tab.isSettled() && tab.classer()->isEnabled(); });
    measure(
        "classes", [&] { tab.classer()->trigger(); }, settled);
    measure(
        "another class", [&] { tab.classes()->setCurrentIndex(tab.classes()->model()->index(1, 0)); },
        settled);
    measure(
        "another number of classes", [&] { tab.nombres()->selectId(QStringLiteral("2")); }, settled);
    measure(
        "kept", [&] { tab.garder()->trigger(); }, settled);
}

/// The list of all of them: shown, scrolled from end to end, searched.
void measureList(WholePage& page) {
    auto& tab = tabOf<ui::ListeOnglet>(page, "liste");
    const auto settled = [&tab] { return tab.isSettled() && tab.model()->isSettled(); };
    measure(
        "list shown", [&] { page.showOnglet(QStringLiteral("liste")); },
        [&] { return settled() && tab.model()->rowCount() > 0; });
    measure(
        "list scrolled",
        [&] {
            constexpr int kStops = 40;
            QScrollBar& bar = *tab.table()->verticalScrollBar();
            for (int i = 1; i <= kStops; ++i) {
                bar.setValue(int(qint64(bar.maximum()) * i / kStops));
                QCoreApplication::processEvents();
            }
        },
        settled);
    measure(
        "list searched", [&] { tab.recherche()->setText(QStringLiteral("porba")); },
        [&, all = tab.model()->rowCount()] { return settled() && tab.model()->rowCount() < all; });
}

int run(int rows, bool listOnly) {
    const QTemporaryDir folder;
    const QString csv = folder.filePath(QStringLiteral("export.csv"));
    auto opened =
        storage::Database::open(folder.filePath(QStringLiteral("banc.isegorie")),
                                {QStringLiteral("Banc"), true, storage::Database::Access::ReadWrite});
    if (!writeTextes(csv, rows) || !opened)
        return 1;
    consultation::DemandeImport demand;
    demand.chemin = csv;
    demand.concertationId = base::newId();
    demand.sansIdentites = true;
    const bool made = (*opened)
                          ->apply(storage::Edit(QStringLiteral("Créer"))
                                      .insert(QStringLiteral("concertation"), demand.concertationId,
                                              {{QStringLiteral("titre"), QStringLiteral("Banc")},
                                               {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}))
                          .has_value();
    if (!made || !consultation::importer(**opened, nullptr, demand))
        return 1;
    std::printf("%d contributions, %lld MB\n", rows, static_cast<long long>(QFile(csv).size() / 1'000'000));
    ui::Session session(std::move(*opened));
    WholePage page(session);
    page.resize(1280, 800);
    page.show();
    page.refresh({});
    measureList(page);
    if (listOnly)
        return 0;
    measureWords(page);
    measureClasses(page);
    auto& tab = tabOf<ui::ComparerOnglet>(page, "comparer");
    measure(
        "answers compared", [&] { page.showOnglet(QStringLiteral("comparer")); },
        [&] { return tab.isSettled() && tab.parties()->visibleRowCount() > 0; });
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption small(QStringLiteral("small"), QStringLiteral("Proves that it runs."));
    const QCommandLineOption lines(QStringLiteral("lignes"), QStringLiteral("How many contributions."),
                                   QStringLiteral("N"), QString::number(kFull));
    const QCommandLineOption list(QStringLiteral("liste"), QStringLiteral("The list of contributions only."));
    parser.addOptions({small, lines, list});
    parser.addHelpOption();
    parser.process(application);
    if (!consultation::Lemmatiseur::ouvrir()) {
        std::printf("SKIPPED (no French Hunspell dictionary)\n");
        return 0;
    }
    return run(parser.isSet(small) ? kSmall : parser.value(lines).toInt(), parser.isSet(list));
}
