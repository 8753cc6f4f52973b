// The parts of a workbook that give meaning to the cells of a sheet: sheet list, styles, shared strings.
#pragma once

#include "core/documents/XlsxDates.h"
#include "core/documents/XlsxPackage.h"
#include "core/documents/XlsxXml.h"

#include <vector>

namespace isegorie::documents {

struct XlsxParts {
    QString sheetName;
    QString sheetPart; ///< "xl/worksheets/sheet1.xml"
    bool from1904 = false;
    std::vector<DateKind> styles; ///< By style index of a cell.
    std::vector<bool> percents;   ///< Likewise.
    std::vector<QString> strings; ///< Shared strings, rich text joined.
};

/// Finds the first visible worksheet and loads what its cells refer to.
base::Result<XlsxParts> readXlsxParts(const XlsxPackage& package);
/// Text of the current element (si, is): its t elements joined, phonetic guides left out.
QString richText(XlsxXml& xml, const char* element);

} // namespace isegorie::documents
