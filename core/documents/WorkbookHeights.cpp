#include "core/documents/WorkbookHeights.h"

#include "core/documents/WorkbookFormats.h"

#include <algorithm>

namespace isegorie::documents {

namespace {

/// Lines that a text takes when a line holds so many characters.
int wrappedLines(const QString& text, double capacity) {
    int lines = 0;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        double used = 0;
        ++lines;
        const QStringList words = paragraph.split(u' ');
        for (const QString& word : words) {
            if (used > 0 && used + 1 + double(word.size()) > capacity) {
                ++lines;
                used = 0;
            }
            used += double(word.size()) + (used > 0 ? 1 : 0);
            for (; used > capacity; used -= capacity)
                ++lines;
        }
    }
    return lines;
}

/// Points of one line, characters it holds for each unit of column width, and points around the text.
struct TextMeasure {
    double line;
    double density;
    double around;
};

TextMeasure measureOf(CellStyle style) {
    switch (style) {
    case CellStyle::Title:
        return {20, 0.6, 6};
    case CellStyle::Subtitle:
        return {14, 0.95, 4};
    case CellStyle::Header:
        return {13, 0.9, 9};
    case CellStyle::Group:
    case CellStyle::Total:
    case CellStyle::Warning:
        return {13, 0.92, 5};
    case CellStyle::Muted:
        return {12, 1.1, 3};
    default:
        return {13, 1.08, 4};
    }
}

} // namespace

double rowHeight(const SheetRow& row, const std::vector<SheetColumn>& columns) {
    constexpr double kMaxHeight = 409; // of the format
    constexpr double kUsualWidth = 9;
    if (row.height > 0)
        return std::min(row.height, kMaxHeight);
    double height = 0;
    size_t column = 0;
    for (const Cell& cell : row.cells) {
        double width = 0;
        for (int i = 0; i < cell.span; ++i, ++column)
            width += column < columns.size() ? columns[column].width : kUsualWidth;
        const TextMeasure measure = measureOf(cell.style);
        const bool several = cell.kind == Cell::Kind::Text && wraps(cell);
        const int lines = several ? wrappedLines(cell.string, std::max(1.0, width * measure.density)) : 1;
        height = std::max(height, lines * measure.line + measure.around);
    }
    return std::min(height, kMaxHeight);
}

} // namespace isegorie::documents
