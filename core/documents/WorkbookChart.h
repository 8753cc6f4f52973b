// One declared chart into one chart of libxlsxwriter.
#pragma once

#include "core/documents/Workbook.h"

#include <xlsxwriter.h>

namespace isegorie::documents {

/// Adds it to the worksheet; false when its cells are none.
bool addChart(lxw_workbook* workbook, lxw_worksheet* target, const SheetChart& chart);

} // namespace isegorie::documents
