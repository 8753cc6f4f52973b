// Pages being composed: what is drawn is noted first, so that every page knows how many there are.
#pragma once

#include "core/documents/PdfText.h"

#include <QRectF>

#include <functional>

namespace isegorie::documents {

class PdfPages {
public:
    using Drawing = std::function<void(QPainter&)>;

    PdfPages(QSizeF page, double top, double bottom, double margin);

    /// One empty page like these.
    PdfPages empty() const { return {m_page, m_top, m_bottom, m_margin}; }

    /// Whom composing and painting obey; null: nobody.
    void obey(base::TaskContext* context) { m_context = context; }
    /// Tells how far a long table is, then whether to go on.
    bool goesOn(double share);

    double left() const { return m_margin; }
    double width() const { return m_page.width() - 2 * m_margin; }
    double y() const { return m_y; }
    /// Height left on this page, and on an empty one.
    double room() const { return m_bottom - m_y; }
    double fullRoom() const { return m_bottom - m_top; }
    bool isAtTop() const { return m_y <= m_top; }
    QSizeF pageSize() const { return m_page; }

    void advance(double height) { m_y += height; }
    void moveTo(double y) { m_y = y; }
    void newPage();
    /// A new page unless this height is left (or the page is still empty).
    void need(double height);

    void draw(Drawing drawing) { m_pages.back().push_back(std::move(drawing)); }
    /// On a page already composed; index from 0.
    void drawOn(int page, Drawing drawing) { m_pages[size_t(page)].push_back(std::move(drawing)); }
    void text(const PdfText& text, double x, double y, int firstLine = 0, int lastLine = -1);
    void fill(const QRectF& area, const QColor& colour);
    void rule(double x1, double x2, double y, double thickness, const QColor& colour);

    int count() const { return int(m_pages.size()); }
    void paint(int page, QPainter& painter) const;

private:
    QSizeF m_page;
    double m_top;
    double m_bottom;
    double m_margin;
    double m_y;
    base::TaskContext* m_context = nullptr;
    std::vector<std::vector<Drawing>> m_pages{1};
};

} // namespace isegorie::documents
