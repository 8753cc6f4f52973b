// One declared sheet into one sheet of libxlsxwriter.
#pragma once

#include "core/documents/WorkbookFormats.h"

namespace isegorie::documents {

/// Fills the worksheet and names its cells; errors are those of workbookBytes.
base::Status fillSheet(lxw_workbook* workbook, lxw_worksheet* target, const Sheet& sheet,
                       WorkbookFormats& formats, base::TaskContext* context = nullptr);
/// UTF-8 that XML can carry: other characters become U+FFFD.
QByteArray xmlText(const QString& text);

} // namespace isegorie::documents
