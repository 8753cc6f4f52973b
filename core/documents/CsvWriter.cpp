#include "core/documents/CsvWriter.h"

#include "core/documents/FileOutput.h"

#include <QRegularExpression>

namespace isegorie::documents {

namespace {

void appendCell(QString& line, const QString& cell, QChar separator) {
    QString text = guardedCell(cell);
    const bool quoted =
        text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (quoted)
        text = u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
    line += text;
}

} // namespace

QString guardedCell(const QString& cell) {
    static const QRegularExpression number(QStringLiteral("^[+-]?\\d[\\d\\x{a0}\\x{202f} ]*(?:[.,]\\d+)?$"));
    // The full-width forms too: some spreadsheets take them for the plain ones.
    static const QString formulaStarts = QStringLiteral("=+-@＝＋－＠");
    const QChar first = cell.isEmpty() ? QChar(u'a') : cell.at(0);
    const bool active = formulaStarts.contains(first) || first.unicode() < 0x20;
    return active && !number.match(cell).hasMatch() ? u'\'' + cell : cell;
}

QByteArray csvRow(const QStringList& cells, QChar separator) {
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += separator;
        appendCell(line, cells.at(i), separator);
    }
    return line.toUtf8() + "\r\n";
}

QByteArray csvBytes(const QStringList& headers, const std::vector<QStringList>& rows,
                    const CsvOptions& options) {
    QByteArray bytes(options.byteOrderMark ? "\xEF\xBB\xBF" : "");
    bytes += csvRow(headers, options.separator);
    for (const QStringList& row : rows)
        bytes += csvRow(row, options.separator);
    return bytes;
}

base::Status writeCsv(const QString& path, const QStringList& headers, const std::vector<QStringList>& rows,
                      const CsvOptions& options) {
    return writeFile(path, csvBytes(headers, rows, options));
}

} // namespace isegorie::documents
