#include "ui/shell/TableProxy.h"

#include "ui/shell/DataTable.h"
#include "ui/shell/FoldText.h"

#include <algorithm>

namespace isegorie::ui {

TableProxy::TableProxy(QObject* parent) : QSortFilterProxyModel(parent), m_collator(QLocale()) {
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    setDynamicSortFilter(true);
}

void TableProxy::setSourceModel(QAbstractItemModel* source) {
    for (const auto& connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    forget();
    // Before the base class's own connections: it filters again while it handles these signals.
    if (source) {
        const auto drop = [this] { forget(); };
        m_connections = {connect(source, &QAbstractItemModel::dataChanged, this, drop),
                         connect(source, &QAbstractItemModel::rowsInserted, this, drop),
                         connect(source, &QAbstractItemModel::rowsRemoved, this, drop),
                         connect(source, &QAbstractItemModel::rowsMoved, this, drop),
                         connect(source, &QAbstractItemModel::layoutChanged, this, drop),
                         connect(source, &QAbstractItemModel::modelReset, this, drop)};
    }
    QSortFilterProxyModel::setSourceModel(source);
}

void TableProxy::setFilterWords(const QString& text) {
    const QStringList words = foldText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

QVariant TableProxy::headerData(int section, Qt::Orientation orientation, int role) const {
    QVariant own = QSortFilterProxyModel::headerData(section, orientation, role);
    if (role != Qt::TextAlignmentRole || orientation != Qt::Horizontal || own.isValid() || rowCount() == 0)
        return own;
    const QVariant cell = index(0, section).data(Qt::TextAlignmentRole);
    return cell.isValid()
               ? QVariant(int((Qt::Alignment(cell.toInt()) & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter))
               : own;
}

const QString& TableProxy::foldedRow(int row) const {
    if (m_folded.size() != sourceModel()->rowCount())
        m_folded = QList<QString>(sourceModel()->rowCount());
    QString& folded = m_folded[row];
    if (!folded.isEmpty())
        return folded;
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        const QModelIndex index = sourceModel()->index(row, column);
        const QVariant searched = index.data(TableRole::Filter);
        text += (searched.isValid() ? searched : index.data()).toString() + QLatin1Char('\n');
        text += index.data(TableRole::Subtitle).toString() + QLatin1Char('\n');
    }
    return folded = foldText(text);
}

bool TableProxy::filterAcceptsRow(int row, const QModelIndex& parent) const {
    Q_UNUSED(parent)
    if (m_words.isEmpty())
        return true;
    const QString& text = foldedRow(row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

bool TableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(TableRole::Sort);
    const QVariant b = right.data(TableRole::Sort);
    if (a.isValid() && b.isValid() && a.userType() != QMetaType::QString)
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    const auto text = [](const QModelIndex& index, const QVariant& sort) {
        return (sort.isValid() ? sort : index.data()).toString();
    };
    return m_collator.compare(text(left, a), text(right, b)) < 0;
}

} // namespace isegorie::ui
