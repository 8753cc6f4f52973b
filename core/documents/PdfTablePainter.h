// Tables over several pages: widths from the content, heads repeated, rows and their totals kept together.
#pragma once

#include "core/documents/PdfPages.h"

namespace isegorie::documents {

class PdfTablePainter {
public:
    PdfTablePainter(const PdfTheme& theme, PdfPages& pages, const PdfTable& table);
    void paint();

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
    double contentWidth(size_t column) const;
    PdfStyle scaled(PdfRole role) const;
    LaidRow layOut(const PdfRow& row) const;
    LaidRow layOutHead() const;
    PdfStyle style(const PdfRow& row, const PdfCell& cell) const;
    /// One past the last row that must stay with the row `first`.
    size_t unitEnd(size_t first) const;
    void placeUnit(const std::vector<LaidRow>& rows);
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
