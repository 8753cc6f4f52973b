#include "ui/shell/RowsModel.h"

#include <QBrush>

#include <algorithm>

namespace isegorie::ui {

RowCell RowCell::nombre(qint64 value) {
    return {QLocale().toString(value), value, {}, {}, true};
}

RowsModel::RowsModel(QStringList headers, QObject* parent)
    : QAbstractTableModel(parent), m_headers(std::move(headers)) {}

void RowsModel::setRows(QList<TableRow> rows) {
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const TableRow& a, const TableRow& b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row) == m_rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableRow& row = m_rows.at(index.row());
    const RowCell& cell = row.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return cell.figure ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != 0 || !row.checked)
            return {};
        return *row.checked ? Qt::Checked : Qt::Unchecked;
    case Qt::ForegroundRole:
        return row.muted ? QVariant(QBrush(Theme::color(Token::TextMuted))) : QVariant();
    case TableRole::Id:
        return row.id;
    case TableRole::Sort:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case TableRole::Subtitle:
        return cell.subtitle;
    case TableRole::Tone:
        return cell.tone && !cell.text.isEmpty() ? QVariant(int(*cell.tone)) : QVariant();
    default:
        return {};
    }
}

bool RowsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || !m_rows.at(index.row()).checked)
        return false;
    Q_EMIT checkAsked(m_rows.at(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers.at(section);
    if (role == Qt::TextAlignmentRole && !m_rows.isEmpty() && m_rows.first().cells.at(section).figure)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags RowsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0 && m_rows.at(index.row()).checked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace isegorie::ui
