// One slide of a presentation, as its part of the file.
#pragma once

#include "core/documents/ChartImage.h"
#include "core/documents/PptxFile.h"

namespace isegorie::documents {

/// Prefixes of the parts of a presentation and what they stand for.
QList<std::pair<QString, QString>> officeNamespaces();

constexpr double kSlideRoom = 132;   ///< Millimetres below the title.
constexpr double kBesideFigure = 48; ///< Of points that leave a chart or a table its room.
/// Characters of what one slide can hold.
constexpr qsizetype kLongestPoint = 1'000, kLongestQuote = 1'400;
/// A text in pieces of at most so many characters, cut between words where there are any.
QStringList slidePieces(const QString& text, qsizetype most);
/// Room of the points of a slide, in millimetres.
double pointsHeight(const QStringList& points);
/// How many of the points fit into a height; at least one.
qsizetype slidePoints(const QStringList& points, double height);
/// Rows higher than what is left beside the points go on in rows below.
PdfTable withLowRows(const PdfTable& table, const std::vector<double>& widths);

/// Of the columns of a table over the whole width of a slide, in millimetres.
std::vector<double> slideColumns(const PdfTable& table);
/// What a slide without a chart has room for below its title and its points; at least one row, or one quote
/// where there is nothing else.
struct SlideRoom {
    std::size_t rows = 0;
    qsizetype citations = 0;
};
SlideRoom slideRoom(const Slide& slide);

/// Whether points, chart and table stand on one slide: the table whole, the bars as they are read from afar.
bool standTogether(const Slide& slide);

struct SlideXml {
    QByteArray xml;
    QByteArray image; ///< The chart; empty: none. Its relation is the second.
};
/// mention: at the bottom, with the number.
SlideXml slideXml(const Slide& slide, const QString& mention, int numero, const PdfTheme& theme);

} // namespace isegorie::documents
