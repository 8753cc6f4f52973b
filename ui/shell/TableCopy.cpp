#include "ui/shell/TableCopy.h"

#include "ui/shell/DataTable.h"

#include <QAbstractItemModel>
#include <QRegularExpression>

namespace isegorie::ui {

namespace {

bool isRightAligned(const QModelIndex& index) {
    return Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
}

/// Empty when the text is no number.
QString plainNumber(const QString& text) {
    static const QRegularExpression spaces(QStringLiteral("[\\s\\x{00A0}\\x{202F}€]"));
    static const QRegularExpression number(QStringLiteral("^[-−]?\\d+([.,]\\d+)?$"));
    QString bare = text;
    bare.remove(spaces).replace(QChar(0x2212), QLatin1Char('-'));
    return number.match(bare).hasMatch() ? bare : QString();
}

QString headText(const QAbstractItemModel& model, int column) {
    const QVariant own = model.headerData(column, Qt::Horizontal, TableRole::Copy);
    return (own.isValid() ? own : model.headerData(column, Qt::Horizontal)).toString().simplified();
}

QString htmlCell(const CopiedCell& cell) {
    // mso-number-format '@' tells Excel that the cell is text: codes keep their zeros, formulas stay words.
    const QString style = cell.number ? QString() : QStringLiteral(" style=\"mso-number-format:'\\@'\"");
    return QStringLiteral("<td%1>%2</td>").arg(style, cell.text.toHtmlEscaped());
}

} // namespace

CopiedCell copiedCell(const QModelIndex& index) {
    const QVariant own = index.data(TableRole::Copy);
    QString text = (own.isValid() ? own : index.data()).toString();
    if (isRightAligned(index))
        if (const QString number = plainNumber(text); !number.isEmpty())
            return {number, true};
    text.replace(QRegularExpression(QStringLiteral("[\\t\\r\\n]+")), QStringLiteral(" "));
    if (!text.isEmpty() && QStringLiteral("=+-@＝＋－＠").contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    return {text, false};
}

QString copyAsTsv(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns) {
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << headText(model, column);
    lines << cells.join(QLatin1Char('\t'));
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << copiedCell(model.index(row, column)).text;
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString copyAsHtml(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns) {
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table><tr>");
    for (const int column : columns)
        html += QStringLiteral("<th>%1</th>").arg(headText(model, column).toHtmlEscaped());
    html += QStringLiteral("</tr>");
    for (const int row : rows) {
        html += QStringLiteral("<tr>");
        for (const int column : columns)
            html += htmlCell(copiedCell(model.index(row, column)));
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

} // namespace isegorie::ui
