// The table of every list: sorting, filtering, keyboard, copy to a spreadsheet, columns remembered.
#pragma once

#include "ui/shell/ColumnWidths.h"
#include "ui/shell/Theme.h"

#include <QJsonObject>
#include <QTableView>
#include <QTimer>

namespace isegorie::ui {

class EmptyState;
class TableProxy;

/// What a model answers for a DataTable besides the usual roles. Right-aligned cells get tabular figures.
namespace TableRole {
enum Role {
    Id = Qt::UserRole + 1, ///< QString, column 0: identity of the row's record. Keeps the selection alive.
    Sort,                  ///< Value to sort by when the text would sort wrong (dates, amounts).
    Copy,                  ///< Text for the clipboard when not the display text ("1234,56").
    Tone,                  ///< int(ui::Tone): draws the text as a Badge.
    Subtitle,              ///< QString: a quieter second line; call setTwoLines(true).
    Filter,                ///< QString: text that the filter looks in, when not the display text.
};
}

class DataTable : public QTableView {
    Q_OBJECT
public:
    /// name: accessible name ("Bons de commande") of the table.
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    /// The rows. Sorting and filtering happen in a proxy of the table: use the functions below, not model().
    void setSource(QAbstractItemModel* source);
    QAbstractItemModel* source() const;
    TableProxy* proxy() const { return m_proxy; }

    /// Row in source() of an index of the view, and back.
    QModelIndex toSource(const QModelIndex& viewIndex) const;
    QModelIndex fromSource(const QModelIndex& sourceIndex) const;

    QString currentId() const; ///< TableRole::Id of the current row; empty when none.
    QStringList selectedIds() const;
    bool selectId(const QString& id); ///< False when no visible row has it.

    /// Keeps rows in which every word occurs in some column; accents and case do not matter.
    void setFilterText(const QString& text);
    int visibleRowCount() const;
    int hoveredRow() const { return m_hoveredRow; } ///< Under the pointer; -1 when none.

    void setTwoLines(bool twoLines); ///< Taller rows, for TableRole::Subtitle or texts that wrap.
    /// Exactly as high as this many rows and the head.
    void setVisibleRows(int rows);
    /// This column takes what is left of the width; the others fit their content, and texts give way when
    /// there is little. Widths that the user chose stay. Default: column 0.
    void setStretchColumn(int column);
    /// Shown instead of the rows when source() is empty. The table owns it.
    void setEmptyState(EmptyState* state);
    /// Rows are on their way: an empty table then says nothing.
    void setLoading(bool loading);
    /// Shown when the filter keeps nothing. Default: « Aucun résultat ».
    void setNoMatchText(const QString& title, const QString& text);

    /// Columns' widths, order, visibility and the sort column.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

    /// Selected rows (all when none): header line and rows as TSV and as HTML table.
    QString selectionAsTsv() const;

public Q_SLOTS:
    void copySelection();
    void copyAll(); ///< Every row of the list, whatever is selected.

Q_SIGNALS:
    void currentIdChanged(const QString& id);
    void activatedId(const QString& id); ///< Return or double click.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void followModel();
    void rememberPlace();
    void recallPlace();
    void recallRow();
    void announceCurrent();
    void updateOverlay();
    ColumnWish wishOf(int column) const;
    void measureColumns();
    void shareWidth();
    void hoverRow(int row);
    void adjustRowHeight();
    QList<int> selectedRowList() const;
    QList<int> allRows() const;
    void copy(const QList<int>& rows);
    QList<int> visibleColumns() const;
    void showColumnMenu(const QPoint& globalPosition);

    TableProxy* m_proxy;
    QTimer m_remeasure;
    EmptyState* m_empty = nullptr;
    EmptyState* m_noMatch;
    QString m_rememberedId; ///< Of the row to come back to after a reset or a filter.
    QString m_announcedId;
    int m_scroll = 0;
    int m_stretchColumn = 0;
    bool m_twoLines = false;
    int m_hoveredRow = -1;
    QList<ColumnWish> m_wishes; ///< One a column; empty before the first row.
    bool m_ownWidths = false;   ///< The user chose widths.
    bool m_sharing = false;
    bool m_loading = false;
    bool m_holding = false; ///< The current row changes, but not by choice.
};

} // namespace isegorie::ui
