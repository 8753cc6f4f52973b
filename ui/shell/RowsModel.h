// Rows of a table that a screen builds itself from what the domain read: texts, badges, check marks.
#pragma once

#include "ui/shell/DataTable.h"

#include <QAbstractTableModel>

#include <optional>

namespace isegorie::ui {

struct RowCell {
    QString text;
    QVariant sort = {};    ///< When the text would sort wrong.
    QString subtitle = {}; ///< Quieter second line.
    std::optional<Tone> tone = {};
    bool figure = false; ///< Right-aligned.
    bool operator==(const RowCell&) const = default;

    /// A whole number, sorted as such.
    static RowCell nombre(qint64 value);
};

struct TableRow {
    QString id;
    QList<RowCell> cells;             ///< As many as columns.
    std::optional<bool> checked = {}; ///< A check mark in the first column.
    bool muted = false;               ///< Done, over: drawn quieter.
    bool operator==(const TableRow&) const = default;
};

class RowsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RowsModel(QStringList headers, QObject* parent = nullptr);

    /// Rows with the same ids in the same order are changed in place, so that nothing jumps.
    void setRows(QList<TableRow> rows);
    const QList<TableRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The user asks for it; the rows change when the domain says so.
    void checkAsked(const QString& id, bool checked);

private:
    QStringList m_headers;
    QList<TableRow> m_rows;
};

} // namespace isegorie::ui
