// Heights of the rows of a workbook, estimated from their texts.
#pragma once

#include "core/documents/Workbook.h"

namespace isegorie::documents {

/// In points: what was declared, or what the texts need; 0 for a row without cells. Every height is set
/// because some programs fit rows to wrapped text when they open a file, and others do not.
double rowHeight(const SheetRow& row, const std::vector<SheetColumn>& columns);

} // namespace isegorie::documents
