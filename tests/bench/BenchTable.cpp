#include "tests/bench/Bench.h"
#include "tests/bench/EventLoop.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/FoldText.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace isegorie::bench {

namespace {

const QStringList kWords{QStringLiteral("Économie"), QStringLiteral("atelier"), QStringLiteral("Réunion"),
                         QStringLiteral("panel"),    QStringLiteral("été"),     QStringLiteral("Œuvre"),
                         QStringLiteral("débat")};

/// Five columns: two of text, a figure, a date, an amount.
class Rows : public QAbstractTableModel {
public:
    enum Column { Title, Place, Figure, Day, Amount, ColumnCount };

    explicit Rows(int count) : m_count(count) {
        for (int row = 0; row < count; ++row)
            m_titles.append(QStringLiteral("%1 %2 nº %3")
                                .arg(kWords.at(row % kWords.size()), kWords.at(row * 3 % kWords.size()))
                                .arg(mixed(row)));
    }
    /// The same numbers in another order, each once.
    qint64 mixed(int row) const { return row * 7'919LL % m_count; }
    const QStringList& titles() const { return m_titles; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
        const int row = index.row();
        if (role == ui::TableRole::Id)
            return QString::number(row);
        if (role == ui::TableRole::Sort && index.column() >= Figure)
            return index.column() == Day ? QVariant(QDate(2026, 1, 1).addDays(mixed(row)))
                                         : QVariant(mixed(row));
        if (role != Qt::DisplayRole)
            return {};
        switch (index.column()) {
        case Title:
            return m_titles.at(row);
        case Place:
            return QStringLiteral("Commune %1").arg(row % 97);
        case Day:
            return QDate(2026, 1, 1).addDays(mixed(row)).toString(Qt::ISODate);
        default:
            return QString::number(mixed(row));
        }
    }

private:
    int m_count;
    QStringList m_titles;
};

void need(bool holds, const char* what) {
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

void benchSort(Report& report, ui::DataTable& table, const Rows& rows) {
    QStringList sorted = rows.titles();
    QCollator collator(QLocale{});
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    const double bare = medianMilliseconds(1, [&] { std::sort(sorted.begin(), sorted.end(), collator); });
    const auto first = [&table] { return table.model()->index(0, 0).data().toString(); };
    const Settled text = measureSettled(
        QStringLiteral("sort by text"), *table.viewport(),
        [&] { table.sortByColumn(Rows::Title, Qt::AscendingOrder); },
        [&] { return first() == sorted.first(); });
    report.add({QStringLiteral("%1 rows sorted by a text").arg(rows.rowCount()), text.milliseconds,
                QStringLiteral("the bare texts sorted with the same collation"), bare, text.largestGap});
    QList<qint64> numbers;
    for (int row = 0; row < rows.rowCount(); ++row)
        numbers.append(rows.mixed(row));
    const double bareNumbers = medianMilliseconds(1, [&] { std::sort(numbers.begin(), numbers.end()); });
    const Settled amount = measureSettled(
        QStringLiteral("sort by amount"), *table.viewport(),
        [&] { table.sortByColumn(Rows::Amount, Qt::DescendingOrder); },
        [&] {
            return table.model()->index(0, Rows::Amount).data().toString() == QString::number(numbers.last());
        });
    report.add({QStringLiteral("%1 rows sorted by an amount").arg(rows.rowCount()), amount.milliseconds,
                QStringLiteral("the bare numbers sorted"), bareNumbers, amount.largestGap});
}

void benchFilter(Report& report, ui::DataTable& table, const Rows& rows) {
    const QString word = QStringLiteral("commune 42");
    QStringList folded; // what the table searches: every column as it is shown
    for (int row = 0; row < rows.rowCount(); ++row) {
        QStringList shown;
        for (int column = 0; column < rows.columnCount(); ++column)
            shown << rows.index(row, column).data().toString();
        folded << ui::foldText(shown.join(QLatin1Char(' ')));
    }
    qsizetype kept = 0;
    const double bare = medianMilliseconds(1, [&] {
        kept = std::count_if(folded.begin(), folded.end(), [](const QString& text) {
            return text.contains(QStringLiteral("commune")) && text.contains(QStringLiteral("42"));
        });
    });
    need(kept > 0, "nothing to find");
    Gap worst;
    QList<double> times;
    for (qsizetype length = 1; length <= word.size(); ++length) {
        const Settled key = measureSettled(
            QStringLiteral("filter"), *table.viewport(), [&] { table.setFilterText(word.left(length)); },
            [&] { return length < word.size() || table.visibleRowCount() == kept; });
        times.append(key.milliseconds);
        worst.widen(key.largestGap);
    }
    report.add({QStringLiteral("%1 rows filtered, a key").arg(rows.rowCount()), median(times),
                QStringLiteral("the bare texts searched"), bare, worst});
    const Settled cleared = measureSettled(
        QStringLiteral("filter emptied"), *table.viewport(), [&] { table.setFilterText({}); },
        [&] { return table.visibleRowCount() == rows.rowCount(); });
    report.add({QStringLiteral("%1 rows shown again").arg(rows.rowCount()), cleared.milliseconds,
                QStringLiteral("the bare texts searched"), bare, cleared.largestGap});
}

} // namespace

void benchTable(Report& report) {
    Rows rows(report.size().rows);
    ui::DataTable table(QStringLiteral("Banc"));
    table.resize(1000, 600);
    table.show();
    const Settled filled = measureSettled(
        QStringLiteral("table filled"), *table.viewport(), [&] { table.setSource(&rows); },
        [&] { return table.visibleRowCount() == rows.rowCount(); });
    report.add({QStringLiteral("%1 rows shown").arg(rows.rowCount()),
                filled.milliseconds,
                {},
                0,
                filled.largestGap});
    const QString chosen = QString::number(42 + 97 * 5);
    need(table.selectId(chosen), "the row to keep is not there");
    benchSort(report, table, rows);
    need(table.currentId() == chosen, "sorting has lost the selection");
    benchFilter(report, table, rows);
    need(table.currentId() == chosen, "filtering has lost the selection");
}

} // namespace isegorie::bench
