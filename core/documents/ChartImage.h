// A chart as it stands in reports, and as a picture for files that hold no drawing of ours.
#pragma once

#include "core/documents/Chart.h"
#include "core/documents/PdfTheme.h"

#include <QByteArray>
#include <QSize>

namespace isegorie::documents {

/// From quiet to strong, told apart in grey print too. Measures in device units of PdfTheme.
ChartStyle chartStyle(const PdfTheme& theme);

struct ChartImage {
    QByteArray png;
    double largeur = 0, hauteur = 0; ///< Millimetres.
};
/// Drawn for this width; `echelle` enlarges text and bars with it (slides are read from afar).
ChartImage chartImage(const Chart& chart, const PdfTheme& theme, double largeur, double echelle = 1);

} // namespace isegorie::documents
