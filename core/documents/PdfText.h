// Text laid out in a given width: wrapped, even inside a word too long for it, and drawn line by line.
#pragma once

#include "core/documents/PdfReport.h"
#include "core/documents/PdfTheme.h"

#include <QPointF>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace isegorie::documents {

class PdfText {
public:
    using Align = PdfColumn::Align;

    explicit PdfText(double width, Align align = Align::Left) : m_width(width), m_align(align) {}
    PdfText(double width, const QString& text, const PdfStyle& style, Align align = Align::Left);

    /// Another paragraph below; nothing when empty.
    void add(const QString& text, const PdfStyle& style);

    int lineCount() const { return int(m_lines.size()); }
    double height() const { return heightOf(0, lineCount()); }
    double heightOf(int firstLine, int lastLine) const; ///< Lines firstLine to lastLine - 1.
    /// How many lines from firstLine fit in a height.
    int linesWithin(int firstLine, double height) const;
    void draw(QPainter& painter, QPointF topLeft, int firstLine = 0, int lastLine = -1) const;

    /// Width of the text on one line.
    static double naturalWidth(const QString& text, const PdfStyle& style);
    /// Width of its longest word.
    static double wordWidth(const QString& text, const PdfStyle& style);

private:
    struct Line {
        std::shared_ptr<QTextLayout> layout; ///< Shared by the lines of a paragraph.
        int index = 0;
        double height = 0;
        QColor colour;
    };

    double m_width;
    Align m_align;
    std::vector<Line> m_lines;
};

} // namespace isegorie::documents
