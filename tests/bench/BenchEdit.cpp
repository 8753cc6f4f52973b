#include "core/concertation/ConcertationEdits.h"
#include "core/marche/BonLecture.h"
#include "core/marche/BonLignes.h"
#include "tests/bench/BenchWindow.h"
#include "ui/concertation/ConcertationsModel.h"
#include "ui/concertation/ConcertationsPage.h"
#include "ui/marche/BonDetail.h"
#include "ui/marche/BonsListe.h"
#include "ui/marche/BonsModel.h"
#include "ui/marche/BonsPage.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/PageStack.h"

#include <cstdio>
#include <cstdlib>

namespace isegorie::bench {

namespace {

void benchSort(Report& report, const QString& what, ui::DataTable& table) {
    const QString chosen =
        table.model()->index(table.model()->rowCount() / 2, 0).data(ui::TableRole::Id).toString();
    table.selectId(chosen);
    QList<double> times;
    Gap gap;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const Settled sorted = measureSettled(
                what, *table.viewport(), [&] { table.sortByColumn(column, order); }, [] { return true; });
            times.append(sorted.milliseconds);
            gap.widen(sorted.largestGap);
        }
    if (table.currentId() != chosen) {
        std::fprintf(stderr, "%s has lost the selection\n", qPrintable(what));
        std::exit(1);
    }
    report.add({what, median(times), {}, 0, gap});
}

struct Change {
    QString what;
    QWidget* view;
    std::function<storage::Edit(int run)> edit;
    std::function<bool(int run)> isShown;
};

/// Edits through the session, as a form does; compared with the same edits without a window around.
void benchChange(Report& report, ui::MainWindow& window, const Change& change) {
    constexpr int kRuns = 7;
    QList<double> times;
    QList<double> bare;
    Gap gap;
    for (int run = 0; run < kRuns; ++run) {
        const storage::Edit edit = change.edit(run);
        const Settled settled = measureSettled(
            change.what, *change.view, [&] { window.session()->apply(edit, QStringLiteral("banc")); },
            [&] { return change.isShown(run); });
        times.append(settled.milliseconds);
        gap.widen(settled.largestGap);
    }
    for (int run = 0; run < kRuns; ++run) {
        const storage::Edit edit = change.edit(run);
        bare.append(
            medianMilliseconds(1, [&] { static_cast<void>(window.session()->database().apply(edit)); }));
    }
    report.add(
        {change.what, median(times), QStringLiteral("the same edit without a window"), median(bare), gap});
}

void benchConcertationEdits(Report& report, ui::MainWindow& window) {
    window.pages().open(QStringLiteral("concertations"));
    auto* page = qobject_cast<ui::ConcertationsPage*>(window.pages().current());
    static_cast<void>(settle(*page, [page] { return page->isSettled(); }));
    const QString id = page->table()->model()->index(0, 0).data(ui::TableRole::Id).toString();
    page->openRecord(id);
    const auto title = [](int run) { return QStringLiteral("Titre du banc %1").arg(run); };
    benchChange(report, window,
                {QStringLiteral("an edit of the open concertation, to its row in the list"),
                 page->table()->viewport(),
                 [&](int run) {
                     return concertation::modifier(window.session()->database(), id,
                                                   {{QStringLiteral("titre"), title(run)}})
                         .value();
                 },
                 [&](int run) {
                     return page->table()->currentIndex().siblingAtColumn(0).data().toString() == title(run);
                 }});
    QList<double> times;
    Gap gap;
    for (int row = 1; row < 12; ++row) {
        const QString next = page->table()
                                 ->model()
                                 ->index(row * 7 % page->table()->visibleRowCount(), 0)
                                 .data(ui::TableRole::Id)
                                 .toString();
        const Settled opened = measureSettled(
            QStringLiteral("another concertation"), *page, [&] { page->table()->selectId(next); },
            [&] { return page->currentRecord() == next; });
        times.append(opened.milliseconds);
        gap.widen(opened.largestGap);
    }
    report.add({QStringLiteral("another concertation in the sheet"), median(times), {}, 0, gap});
}

void benchBonEdits(Report& report, ui::MainWindow& window) {
    window.pages().open(QStringLiteral("bons"));
    auto* page = qobject_cast<ui::BonsPage*>(window.pages().current());
    static_cast<void>(settle(*page, [page] { return page->liste()->isSettled(); }));
    auto& database = window.session()->database();
    marche::FiltreBons drafts;
    drafts.statuts = {marche::StatutBon::Brouillon};
    const auto list = marche::listBons(database, drafts).value();
    QList<double> times;
    Gap gap;
    for (int i = 0; i < std::min<int>(10, int(list.size())); ++i) {
        const Settled opened = measureSettled(
            QStringLiteral("a bon"), *page, [&] { page->openRecord(list.at(i).id); },
            [&] { return page->currentRecord() == list.at(i).id; });
        times.append(opened.milliseconds);
        gap.widen(opened.largestGap);
    }
    report.add({QStringLiteral("a draft opened"), median(times), {}, 0, gap});
    const marche::Bon bon = page->detail()->bon();
    const QString line = bon.lignes.first().id;
    benchChange(
        report, window,
        {QStringLiteral("a quantity of the open bon, to its amount in the list"), page,
         [&](int run) { return marche::setQuantite(database, line, base::Fraction(run + 2)).value(); },
         [&](int) {
             const marche::BonResume* row = page->liste()->model()->find(bon.id);
             return row && row->ht == page->detail()->bon().totaux().ht;
         }});
    const Settled later = measureSettled(
        QStringLiteral("list after an edit"), *page,
        [&] {
            window.session()->apply(marche::setQuantite(database, line, base::Fraction(20)),
                                    QStringLiteral("banc"));
        },
        [since = QElapsedTimer(), started = false]() mutable {
            if (!started)
                since.start();
            started = true;
            return since.elapsed() > 600;
        });
    report.add({QStringLiteral("the second after an edit of the open bon"),
                later.milliseconds,
                {},
                0,
                later.largestGap});
}

} // namespace

void benchSorting(Report& report, ui::MainWindow& window) {
    window.pages().open(QStringLiteral("concertations"));
    benchSort(report, QStringLiteral("sorting the concertations"),
              *qobject_cast<ui::ConcertationsPage*>(window.pages().current())->table());
    window.pages().open(QStringLiteral("bons"));
    benchSort(report, QStringLiteral("sorting the bons"),
              *qobject_cast<ui::BonsPage*>(window.pages().current())->liste()->table());
}

void benchEdits(Report& report, ui::MainWindow& window) {
    benchConcertationEdits(report, window);
    benchBonEdits(report, window);
    // What an edit makes stale is read again when its page shows.
    for (const char* key : {"tableau", "suivi", "concertations"}) {
        const QString page = QString::fromLatin1(key);
        const Settled back = measureSettled(
            page, window.pages(), [&] { window.pages().open(page); },
            [&] { return pageIsReady(window, report.size()); });
        report.add({QStringLiteral("page « %1 » after an edit elsewhere").arg(page),
                    back.milliseconds,
                    {},
                    0,
                    back.largestGap});
    }
    window.pages().open(QStringLiteral("bons"));
    const Settled undone = measureSettled(
        QStringLiteral("undo"), window.pages(), [&] { window.session()->undo(); }, [] { return true; });
    report.add({QStringLiteral("an undo"), undone.milliseconds, {}, 0, undone.largestGap});
}

} // namespace isegorie::bench
