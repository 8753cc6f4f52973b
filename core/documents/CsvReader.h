// CSV files of any origin: encoding and separator are found, not asked.
#pragma once

#include "core/documents/Table.h"

#include <QStringView>

namespace isegorie::documents {

/// Called by readTable once the content is known not to be a workbook.
base::Result<Table> readCsv(const QByteArray& bytes, const QString& name, const TableLimits& limits);

/// The separator among ; tab , under which the first records are the most alike; ';' for a single column.
QChar detectSeparator(QStringView text);

/// The "sep=;" first line by which Excel announces the separator.
struct AnnouncedSeparator {
    QChar separator;
    qsizetype length = 0; ///< Of that line, its end included; 0: there is none.
};
AnnouncedSeparator announcedSeparator(QStringView text);

} // namespace isegorie::documents
