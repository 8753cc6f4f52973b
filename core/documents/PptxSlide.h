// One slide of a presentation, as its part of the file.
#pragma once

#include "core/documents/ChartImage.h"
#include "core/documents/PptxFile.h"

namespace isegorie::documents {

/// Prefixes of the parts of a presentation and what they stand for.
QList<std::pair<QString, QString>> officeNamespaces();

struct SlideXml {
    QByteArray xml;
    QByteArray image; ///< The chart; empty: none. Its relation is the second.
};
/// mention: at the bottom, with the number.
SlideXml slideXml(const Slide& slide, const QString& mention, int numero, const PdfTheme& theme);

} // namespace isegorie::documents
