// Sorting and filtering of a DataTable: French collation, words found whatever their accents.
// Qt's own proxy compares texts as often as the sort asks, and takes rows out one run after the other: with
// 100,000 rows the window would stand still for seconds.
#pragma once

#include "ui/shell/RowFilter.h"
#include "ui/shell/RowOrder.h"

#include <QAbstractProxyModel>
#include <QTimer>

#include <vector>

namespace isegorie::ui {

/// For flat models. In a very long table sorting and filtering go on between two turns of the event loop;
/// until then the rows stand as they were.
class TableProxy : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit TableProxy(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* source) override;
    void setFilterWords(const QString& text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    /// Heads stand over their cells: right-aligned columns get right-aligned heads.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After a sort or a filter: the rows are those asked for.
    void settled();

private:
    void follow(QAbstractItemModel* source);
    void beginReset();
    void endReset();
    void changed(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);
    void work();
    void apply();
    std::vector<int> wantedRows() const;
    void take(std::vector<int> rows);

    RowOrder m_order;
    RowFilter m_filter;
    std::vector<int> m_rows;   ///< Rows of the source, as shown.
    std::vector<int> m_places; ///< Where each row of the source is shown; -1: nowhere.
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_later;
    QList<QMetaObject::Connection> m_connections;
};

} // namespace isegorie::ui
