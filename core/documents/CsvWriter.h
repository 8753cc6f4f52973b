// CSV for French spreadsheets: UTF-8 with its mark, ';', CRLF, and no cell that a spreadsheet would execute.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace isegorie::documents {

struct CsvOptions {
    QChar separator = u';';
    bool byteOrderMark = true;
};

/// A cell that begins with = + - @ or a control character gets a leading apostrophe, unless it is a number.
QString guardedCell(const QString& cell);
/// One row with its end of line.
QByteArray csvRow(const QStringList& cells, QChar separator = u';');
QByteArray csvBytes(const QStringList& headers, const std::vector<QStringList>& rows,
                    const CsvOptions& options = {});
base::Status writeCsv(const QString& path, const QStringList& headers, const std::vector<QStringList>& rows,
                      const CsvOptions& options = {});

} // namespace isegorie::documents
