// A cell of a table of a report as a cell on screen.
#pragma once

#include "core/documents/Workbook.h"
#include "ui/shell/RowsModel.h"

namespace isegorie::ui {

/// Figures to the right and sorted by what they are worth.
RowCell celluleDe(const documents::Cell& cell);

} // namespace isegorie::ui
