#include "tests/bench/BenchWindow.h"

#include "app/desktop/Pages.h"
#include "core/concertation/Alertes.h"
#include "core/storage/Connection.h"
#include "tests/bench/Dataset.h"
#include "ui/concertation/ConcertationsPage.h"
#include "ui/marche/BonsListe.h"
#include "ui/marche/BonsPage.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/PageStack.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace isegorie::bench {

namespace {

const QStringList kTables{
    QStringLiteral("concertation"), QStringLiteral("dispositif"), QStringLiteral("membre"),
    QStringLiteral("engagement"),   QStringLiteral("jalon"),      QStringLiteral("reunion"),
    QStringLiteral("tache"),        QStringLiteral("bon"),        QStringLiteral("bon_ligne"),
    QStringLiteral("livrable"),     QStringLiteral("reception"),  QStringLiteral("facture_ligne")};

/// Every row and cell of the tables, without anything done to them.
void readBare(const QString& path, const QStringList& tables) {
    const auto connection = storage::Connection::open(path, storage::Connection::Kind::Reader).value();
    for (const QString& table : tables)
        static_cast<void>(connection->each(QStringLiteral("SELECT * FROM ") + table, {},
                                           [](const storage::Row& row) { static_cast<void>(row.toMap()); }));
}

void benchOpening(Report& report, const QString& path) {
    const int runs = report.size().runs;
    const double bare = medianMilliseconds(1, [&] { readBare(path, kTables); });
    QList<double> times;
    QList<Gap> gaps;
    for (int run = 0; run < runs + 1; ++run) {
        ui::MainWindow window(app::windowContent());
        window.resize(1280, 800);
        window.show();
        const Settled settled = measureSettled(
            QStringLiteral("opening"), window.pages(), [&] { static_cast<void>(window.openBase(path)); },
            [&] { return pageIsReady(window, report.size()); });
        // The first one runs beside the daily backup.
        if (run == 0) {
            report.add({QStringLiteral("first opening of the day, a backup beside"), settled.milliseconds,
                        QStringLiteral("bare reading of the same rows"), bare, settled.largestGap});
            waitForTasks(window);
            continue;
        }
        times.append(settled.milliseconds);
        gaps.append(settled.largestGap);
    }
    report.add({QStringLiteral("opening the base to a usable window"), median(times),
                QStringLiteral("bare reading of the same rows"), bare, median(gaps)});
}

void benchEmptyOpening(Report& report) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vide.isegorie"));
    {
        ui::MainWindow first(app::windowContent());
        static_cast<void>(first.openBase(path, true));
        waitForTasks(first);
    }
    QList<double> times;
    QList<Gap> gaps;
    for (int run = 0; run < report.size().runs; ++run) {
        ui::MainWindow window(app::windowContent());
        window.resize(1280, 800);
        window.show();
        const Settled settled = measureSettled(
            QStringLiteral("opening"), window.pages(), [&] { static_cast<void>(window.openBase(path)); },
            [] { return true; });
        times.append(settled.milliseconds);
        gaps.append(settled.largestGap);
    }
    report.add({QStringLiteral("opening an empty base"), median(times), {}, 0, median(gaps)});
}

void benchPages(Report& report, ui::MainWindow& window) {
    const QStringList tables{QStringLiteral("concertation"), QStringLiteral("bon")};
    const double bare = medianMilliseconds(report.size().runs, [&] { readBare(window.basePath(), tables); });
    for (const bool again : {false, true})
        for (const ui::Page* page : window.pages().pages()) {
            const Settled settled = measureSettled(
                page->key(), window.pages(), [&] { window.pages().open(page->key()); },
                [&] { return pageIsReady(window, report.size()); });
            report.add({QStringLiteral("page « %1 » %2")
                            .arg(page->key(),
                                 again ? QStringLiteral("again") : QStringLiteral("for the first time")),
                        settled.milliseconds, QStringLiteral("bare reading of concertations and bons"), bare,
                        settled.largestGap});
        }
}

} // namespace

bool pageIsReady(const ui::MainWindow& window, const Size& size) {
    const ui::Page* page = window.pages().current();
    if (const auto* bons = qobject_cast<const ui::BonsPage*>(page))
        return bons->liste()->table()->visibleRowCount() == size.bons;
    if (const auto* concertations = qobject_cast<const ui::ConcertationsPage*>(page))
        return concertations->table()->visibleRowCount() == size.concertations;
    return page != nullptr;
}

void waitForTasks(ui::MainWindow& window) {
    static_cast<void>(settle(window, [&] { return !window.session()->findChild<base::Task*>(); }));
}

void benchWindow(Report& report, const QString& basePath, const QString& part) {
    const auto wanted = [&part](const char* name) { return part.isEmpty() || part == QLatin1String(name); };
    if (wanted("open")) {
        benchEmptyOpening(report);
        benchOpening(report, basePath);
    }
    if (!wanted("pages") && !wanted("search") && !wanted("edit"))
        return;
    ui::MainWindow window(app::windowContent());
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    if (const auto opened = window.openBase(basePath); !opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().texte()));
        std::exit(1);
    }
    waitForTasks(window);
    if (wanted("pages")) {
        benchPages(report, window);
        benchSorting(report, window);
    }
    if (wanted("search"))
        benchSearches(report, window);
    if (wanted("edit"))
        benchEdits(report, window);
}

} // namespace isegorie::bench
