// The order of a table's rows by one column, found step by step, so that a very long table holds nobody up.
#pragma once

#include <QAbstractItemModel>
#include <QCollator>

#include <variant>
#include <vector>

namespace isegorie::ui {

/// Sorts by TableRole::Sort, else by the text as French does; rows that are equal keep their order.
/// A text is looked at once a sort, not once a comparison.
class RowOrder {
public:
    RowOrder();

    /// Begins again; column -1: the order of the model.
    void start(const QAbstractItemModel& model, int column, Qt::SortOrder order);
    /// The rows are others: nothing known of them holds.
    void forget() { m_keys.clear(); }
    /// Some rows of the column changed; true when the order has to be found again, which has then begun.
    bool refresh(const QAbstractItemModel& model, int first, int last);
    bool isDone() const { return m_stage == Stage::Done; }
    /// A few milliseconds of work.
    void step(const QAbstractItemModel& model);
    /// Rows of the model; meaningful once done.
    const std::vector<int>& rows() const { return m_rows; }

private:
    enum class Stage { Keys, Runs, Merges, Done };
    using Key = std::variant<double, QCollatorSortKey>; ///< Figures and dates before texts.

    Key keyOf(const QAbstractItemModel& model, int row) const;
    bool before(int left, int right) const;
    void beginSort();
    void makeKeys(const QAbstractItemModel& model);
    void sortRun();
    void mergeRuns();

    QCollator m_collator;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    Stage m_stage = Stage::Done;
    std::size_t m_next = 0;  ///< Row, or place in the order, where the next step goes on.
    std::size_t m_width = 0; ///< Of the runs that are sorted.
    std::vector<Key> m_keys; ///< By row.
    std::vector<int> m_rows;
};

} // namespace isegorie::ui
