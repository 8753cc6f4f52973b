#include "core/documents/PdfPages.h"

#include "core/base/Task.h"
#include "core/documents/Textes.h"

#include <QPainter>

namespace isegorie::documents {

PdfPages::PdfPages(QSizeF page, double top, double bottom, double margin)
    : m_page(page), m_top(top), m_bottom(bottom), m_margin(margin), m_y(top) {}

bool PdfPages::goesOn(double share) {
    constexpr double kFrom = 0.2; // of the export; reading comes before, painting after
    constexpr double kTo = 0.6;
    return !m_context || m_context->step(kFrom + (kTo - kFrom) * share, Documents::tr("Mise en page"));
}

void PdfPages::newPage() {
    m_pages.emplace_back();
    m_y = m_top;
}

void PdfPages::need(double height) {
    if (height > room() && !isAtTop())
        newPage();
}

void PdfPages::text(const PdfText& text, double x, double y, int firstLine, int lastLine) {
    draw([text, x, y, firstLine, lastLine](QPainter& painter) {
        text.draw(painter, {x, y}, firstLine, lastLine);
    });
}

void PdfPages::fill(const QRectF& area, const QColor& colour) {
    draw([area, colour](QPainter& painter) { painter.fillRect(area, colour); });
}

void PdfPages::rule(double x1, double x2, double y, double thickness, const QColor& colour) {
    fill({x1, y - thickness / 2, x2 - x1, thickness}, colour);
}

void PdfPages::paint(int page, QPainter& painter) const {
    for (const Drawing& drawing : m_pages[size_t(page)])
        drawing(painter);
}

} // namespace isegorie::documents
