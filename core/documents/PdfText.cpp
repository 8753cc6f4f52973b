#include "core/documents/PdfText.h"

#include "core/base/Typographie.h"

#include <QPainter>
#include <QTextOption>

namespace isegorie::documents {

namespace {

constexpr double kLineHeight = 1.36; // of the size of the font

/// Typography, and characters that a page cannot show taken away.
QString printable(const QString& text, const PdfStyle& style) {
    QString result = base::typographie(text);
    result.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    for (QChar& c : result)
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c == QChar(0x202F) && !style.hasNarrowSpace)
            c = QChar::Nbsp; // better than a space borrowed from another font
        else if (c.category() == QChar::Other_Control || c.isNonCharacter())
            c = u' ';
    return result;
}

Qt::Alignment qtAlignment(PdfText::Align align) {
    return align == PdfText::Align::Right    ? Qt::AlignRight
           : align == PdfText::Align::Centre ? Qt::AlignHCenter
                                             : Qt::AlignLeft;
}

} // namespace

PdfText::PdfText(double width, const QString& text, const PdfStyle& style, Align align)
    : PdfText(width, align) {
    add(text, style);
}

void PdfText::add(const QString& text, const PdfStyle& style) {
    if (text.isEmpty())
        return;
    auto layout = std::make_shared<QTextLayout>(printable(text, style), style.font);
    QTextOption option(qtAlignment(m_align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    const double height = style.font.pixelSize() * kLineHeight;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(m_width);
        // Centred in its height; the place on the page is given when drawing.
        line.setPosition({0, (height - line.height()) / 2});
        m_lines.push_back({layout, line.lineNumber(), height, style.colour});
    }
    layout->endLayout();
}

double PdfText::heightOf(int firstLine, int lastLine) const {
    double height = 0;
    for (int i = firstLine; i < lastLine; ++i)
        height += m_lines[size_t(i)].height;
    return height;
}

int PdfText::linesWithin(int firstLine, double height) const {
    int count = 0;
    for (int i = firstLine; i < lineCount(); ++i, ++count) {
        height -= m_lines[size_t(i)].height;
        if (height < -0.5)
            break;
    }
    return count;
}

void PdfText::draw(QPainter& painter, QPointF topLeft, int firstLine, int lastLine) const {
    const int end = lastLine < 0 ? lineCount() : lastLine;
    for (int i = firstLine; i < end; ++i) {
        const Line& line = m_lines[size_t(i)];
        painter.setPen(line.colour);
        line.layout->lineAt(line.index).draw(&painter, topLeft);
        topLeft.ry() += line.height;
    }
}

double PdfText::naturalWidth(const QString& text, const PdfStyle& style) {
    double width = 0;
    const QStringList lines = printable(text, style).split(QChar::LineSeparator);
    for (const QString& part : lines) {
        QTextLayout layout(part, style.font);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(1e6); // without a width nothing is measured
        if (line.isValid())
            width = std::max(width, line.naturalTextWidth());
        layout.endLayout();
    }
    return width;
}

double PdfText::wordWidth(const QString& text, const PdfStyle& style) {
    double width = 0;
    const QStringList words = printable(text, style).split(u' ');
    for (const QString& word : words)
        width = std::max(width, naturalWidth(word, style));
    return width;
}

} // namespace isegorie::documents
