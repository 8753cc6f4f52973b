// Benchmarks: each measure is a ratio to something of the same run, so that machines can be compared.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace isegorie::bench {

struct Size {
    int concertations;
    int bons;
    int edits;
    int candidats;
    int rows; ///< Of the table that is sorted and filtered.
    int runs; ///< Of what is short enough to be repeated; the median counts.
};

/// The event loop standing still, in milliseconds. Beside other programs the wall clock counts their work
/// too: the thread's own time says what is ours.
struct Gap {
    double wall = 0;
    double cpu = 0; ///< Of the interface's thread; waiting for a disk is in none.

    /// The larger of each: they may be of two different turns.
    void widen(const Gap& other);
};

struct Measure {
    QString what;
    double milliseconds = 0;
    QString reference; ///< What it is compared with; empty: nothing.
    double referenceMilliseconds = 0;
    std::optional<Gap> largestGap = {};
};

/// Prints each measure when it is known, and keeps all for the JSON.
class Report {
public:
    explicit Report(const Size& size) : m_size(size) {}
    const Size& size() const { return m_size; }
    void add(const Measure& measure);
    QJsonObject toJson() const;

private:
    Size m_size;
    QJsonArray m_measures;
};

/// Median of several runs, in milliseconds.
double medianMilliseconds(int runs, const std::function<void()>& work);
double median(QList<double> values);
Gap median(const QList<Gap>& gaps);

void benchWritePath(Report& report);
void benchCandidats(Report& report);
/// The screen of the candidates on such a pool.
void benchRecrutement(Report& report);
/// A 100,000-row table alone: sort, filter, selection.
void benchTable(Report& report);
/// The window on the big base: opening, pages, searches, edits. part: one of them, or all when empty.
void benchWindow(Report& report, const QString& basePath, const QString& part);

} // namespace isegorie::bench
