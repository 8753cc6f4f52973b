#include "ui/shell/TableProxy.h"

#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace isegorie::ui {

namespace {

constexpr int kAtOnce = 20'000; // rows: sorted and filtered before the caller goes on
constexpr qint64 kSliceMs = 12; // of a longer table, then others have their turn

} // namespace

TableProxy::TableProxy(QObject* parent) : QAbstractProxyModel(parent) {
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &TableProxy::work);
}

void TableProxy::setSourceModel(QAbstractItemModel* source) {
    beginResetModel();
    for (const auto& connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    QAbstractProxyModel::setSourceModel(source);
    if (source)
        follow(source);
    endReset();
}

/// All but a change of cells makes the rows anew: no list of the program changes otherwise.
void TableProxy::follow(QAbstractItemModel* source) {
    const auto about = [this] { beginReset(); };
    const auto done = [this] { endReset(); };
    using Model = QAbstractItemModel;
    m_connections = {connect(source, &Model::modelAboutToBeReset, this, about),
                     connect(source, &Model::modelReset, this, done),
                     connect(source, &Model::rowsAboutToBeInserted, this, about),
                     connect(source, &Model::rowsInserted, this, done),
                     connect(source, &Model::rowsAboutToBeRemoved, this, about),
                     connect(source, &Model::rowsRemoved, this, done),
                     connect(source, &Model::rowsAboutToBeMoved, this, about),
                     connect(source, &Model::rowsMoved, this, done),
                     connect(source, &Model::columnsAboutToBeInserted, this, about),
                     connect(source, &Model::columnsInserted, this, done),
                     connect(source, &Model::columnsAboutToBeRemoved, this, about),
                     connect(source, &Model::columnsRemoved, this, done),
                     connect(source, &Model::layoutAboutToBeChanged, this, about),
                     connect(source, &Model::layoutChanged, this, done),
                     connect(source, &Model::dataChanged, this, &TableProxy::changed),
                     connect(source, &Model::headerDataChanged, this, &TableProxy::headerDataChanged)};
}

void TableProxy::beginReset() {
    m_later.stop();
    beginResetModel();
}

void TableProxy::endReset() {
    const QAbstractItemModel* source = sourceModel();
    m_filter.forget();
    m_order.forget();
    m_later.stop();
    if (!source) {
        take({});
        endResetModel();
        return;
    }
    m_order.start(*source, m_sortColumn, m_sortOrder);
    m_filter.start(*source);
    const bool usual = source->rowCount() <= kAtOnce;
    while (usual && !m_order.isDone())
        m_order.step(*source);
    while (usual && !m_filter.isDone())
        m_filter.step(*source);
    std::vector<int> rows = wantedRows();
    take(std::move(rows));
    endResetModel();
    if (!usual)
        work();
}

void TableProxy::setFilterWords(const QString& text) {
    if (!m_filter.setWords(text) || !sourceModel())
        return;
    m_filter.start(*sourceModel());
    work();
}

void TableProxy::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column;
    m_sortOrder = order;
    if (!sourceModel())
        return;
    m_order.start(*sourceModel(), column, order);
    work();
}

void TableProxy::changed(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                         const QList<int>& roles) {
    const int first = topLeft.row();
    const int last = bottomRight.row();
    m_filter.forget(first, last);
    // One signal for the stretch of what is shown of them.
    int from = rowCount();
    int to = -1;
    for (int row = first; row <= last; ++row)
        if (const int place = m_places[static_cast<std::size_t>(row)]; place >= 0) {
            from = std::min(from, place);
            to = std::max(to, place);
        }
    if (to >= 0)
        Q_EMIT dataChanged(index(from, topLeft.column()), index(to, bottomRight.column()), roles);
    const bool ordered = m_sortColumn < topLeft.column() || m_sortColumn > bottomRight.column() ||
                         !m_order.refresh(*sourceModel(), first, last);
    if (!m_filter.isEmpty())
        m_filter.start(*sourceModel());
    if (!ordered || !m_filter.isEmpty())
        work();
}

void TableProxy::work() {
    const QAbstractItemModel& source = *sourceModel();
    const bool usual = source.rowCount() <= kAtOnce;
    QElapsedTimer since;
    since.start();
    while (!m_order.isDone() || !m_filter.isDone()) {
        if (!usual && since.elapsed() >= kSliceMs) {
            m_later.start();
            return;
        }
        if (m_order.isDone())
            m_filter.step(source);
        else
            m_order.step(source);
    }
    m_later.stop();
    apply();
}

/// What sorting and filtering have found; while they work, all rows as the source has them.
std::vector<int> TableProxy::wantedRows() const {
    if (m_order.isDone() && m_filter.isDone()) {
        std::vector<int> rows;
        rows.reserve(m_order.rows().size());
        const std::vector<char>& accepted = m_filter.accepted();
        std::copy_if(m_order.rows().begin(), m_order.rows().end(), std::back_inserter(rows),
                     [&accepted](int row) { return accepted[static_cast<std::size_t>(row)] != 0; });
        return rows;
    }
    std::vector<int> all(static_cast<std::size_t>(sourceModel()->rowCount()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

void TableProxy::apply() {
    std::vector<int> rows = wantedRows();
    if (rows != m_rows) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList sources;
        for (const QModelIndex& index : before)
            sources.append(mapToSource(index));
        take(std::move(rows));
        QModelIndexList after;
        for (const QModelIndex& source : std::as_const(sources))
            after.append(mapFromSource(source));
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    Q_EMIT settled();
}

void TableProxy::take(std::vector<int> rows) {
    m_rows = std::move(rows);
    m_places.assign(sourceModel() ? static_cast<std::size_t>(sourceModel()->rowCount()) : 0, -1);
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        m_places[static_cast<std::size_t>(m_rows[place])] = static_cast<int>(place);
}

QModelIndex TableProxy::mapToSource(const QModelIndex& proxyIndex) const {
    if (!proxyIndex.isValid() || !sourceModel())
        return {};
    return sourceModel()->index(m_rows[static_cast<std::size_t>(proxyIndex.row())], proxyIndex.column());
}

QModelIndex TableProxy::mapFromSource(const QModelIndex& sourceIndex) const {
    if (!sourceIndex.isValid())
        return {};
    const int place = m_places[static_cast<std::size_t>(sourceIndex.row())];
    return place < 0 ? QModelIndex() : createIndex(place, sourceIndex.column());
}

QModelIndex TableProxy::index(int row, int column, const QModelIndex& parent) const {
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex TableProxy::parent(const QModelIndex& child) const {
    Q_UNUSED(child)
    return {};
}

int TableProxy::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TableProxy::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!sourceModel() || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount()
                   ? sourceModel()->headerData(m_rows[static_cast<std::size_t>(section)], orientation, role)
                   : QVariant();
    QVariant own = sourceModel()->headerData(section, orientation, role);
    if (role != Qt::TextAlignmentRole || own.isValid() || rowCount() == 0)
        return own;
    const QVariant cell = index(0, section).data(Qt::TextAlignmentRole);
    return cell.isValid()
               ? QVariant(int((Qt::Alignment(cell.toInt()) & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter))
               : own;
}

} // namespace isegorie::ui
