// Cells for a spreadsheet's clipboard: TSV for everyone, HTML for those that read types from it.
#pragma once

#include <QString>
#include <QStringList>

class QAbstractItemModel;
class QModelIndex;

namespace isegorie::ui {

struct CopiedCell {
    QString text;
    bool number = false;
};

/// Numbers lose their group spaces and sign of unit ("1 234,56 €" -> "1234,56"); line breaks become spaces.
/// A text that a spreadsheet would run as a formula is made harmless.
CopiedCell copiedCell(const QModelIndex& index);
QString copyAsTsv(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns);
QString copyAsHtml(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns);

} // namespace isegorie::ui
