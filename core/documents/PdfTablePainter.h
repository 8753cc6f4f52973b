// Tables over several pages: widths from the content, heads repeated, rows and their totals kept together.
#pragma once

#include "core/documents/PdfPages.h"

namespace isegorie::documents {

class PdfTablePainter {
public:
    PdfTablePainter(const PdfTheme& theme, PdfPages& pages, const PdfTable& table);
    /// The last rows stand with so much that follows them.
    void paint(double below = 0);
    /// Of the head and the rows that go with it.
    double openingHeight() const;

private:
    struct LaidCell {
        PdfText text;
        double x;
    };
    struct LaidRow {
        PdfRow::Kind kind;
        std::vector<LaidCell> cells;
        double height;
    };

    void measureColumns();
    /// Widths of the fitted columns at the present scale, 0 for those that stretch; their sum.
    double measureFitted();
    double textWidth(size_t column) const; ///< Of its cells, and of the longest word of its head.
    double contentWidth(size_t column) const;
    double widenHeads(double room);
    PdfStyle scaled(PdfRole role) const;
    LaidRow layOut(const PdfRow& row) const;
    LaidRow layOutHead() const;
    PdfStyle style(const PdfRow& row, const PdfCell& cell) const;
    /// One past the last row that must stay with the row `first`, alone and with its neighbours: a page
    /// neither begins nor ends a table with a single row.
    size_t unitEnd(size_t first) const;
    size_t pairEnd(size_t first) const;
    std::vector<LaidRow> layOut(size_t first, size_t end) const;
    static double heightOf(const std::vector<LaidRow>& rows);
    void placeUnit(const std::vector<LaidRow>& rows, double below);
    void drawHead();
    void drawRow(const LaidRow& row);
    void drawTallRow(const LaidRow& row);
    void drawGround(const LaidRow& row);

    const PdfTheme& m_theme;
    PdfPages& m_pages;
    const PdfTable& m_table;
    std::vector<double> m_widths;
    double m_scale = 1; ///< Of the letters: a wide table takes smaller ones rather than cut its figures.
    LaidRow m_head;
};

} // namespace isegorie::documents
