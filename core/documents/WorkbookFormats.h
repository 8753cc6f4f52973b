// The looks of cells, made once per workbook and kept by their meaning.
#pragma once

#include "core/documents/Workbook.h"

#include <map>
#include <tuple>
#include <xlsxwriter.h>

namespace isegorie::documents {

class WorkbookFormats {
public:
    explicit WorkbookFormats(lxw_workbook* workbook) : m_workbook(workbook) {}
    /// The format of a cell; owned by the workbook. `right`: a text that heads or names figures.
    lxw_format* of(const Cell& cell, bool right = false);

private:
    using Key = std::tuple<CellStyle, Cell::Kind, QByteArray, bool, bool>;

    lxw_workbook* m_workbook;
    std::map<Key, lxw_format*> m_formats;
};

/// Whether the text of the cell takes several lines when it must.
bool wraps(const Cell& cell);
bool isFigure(Cell::Kind kind);

} // namespace isegorie::documents
