// One slide of a presentation, as its part of the file.
#pragma once

#include "core/documents/ChartImage.h"
#include "core/documents/PptxFile.h"

namespace isegorie::documents {

/// Prefixes of the parts of a presentation and what they stand for.
QList<std::pair<QString, QString>> officeNamespaces();

/// Of the columns of a table over the whole width of a slide, in millimetres.
std::vector<double> slideColumns(const PdfTable& table);
/// What a slide has room for below its title and its points; at least one row, and one quote where the table
/// ends.
struct SlideRoom {
    std::size_t rows = 0;
    qsizetype citations = 0;
};
SlideRoom slideRoom(const Slide& slide);

struct SlideXml {
    QByteArray xml;
    QByteArray image; ///< The chart; empty: none. Its relation is the second.
};
/// mention: at the bottom, with the number.
SlideXml slideXml(const Slide& slide, const QString& mention, int numero, const PdfTheme& theme);

} // namespace isegorie::documents
