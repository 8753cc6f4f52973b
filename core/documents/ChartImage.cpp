#include "core/documents/ChartImage.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace isegorie::documents {

namespace {

constexpr double kDotsPerMm = 200 / 25.4;

} // namespace

ChartStyle chartStyle(const PdfTheme& theme) {
    ChartStyle style;
    style.font = theme.style(PdfRole::Detail).font;
    style.line = PdfTheme::mm(3.9);
    style.ink = PdfTheme::ink();
    style.muted = PdfTheme::grey();
    style.grid = PdfTheme::rule();
    style.mark = PdfTheme::orange();
    style.series = {QColor(0xD5, 0xD5, 0xF2), QColor(0x9A, 0x9A, 0xDE), QColor(0x4A, 0x4A, 0xB5),
                    PdfTheme::blue()};
    style.hues = {PdfTheme::blue(), QColor(0x00, 0x9E, 0x73), QColor(0xD5, 0x5E, 0x00),
                  QColor(0x56, 0xB4, 0xE9), QColor(0xB4, 0x53, 0x8F)};
    return style;
}

ChartImage chartImage(const Chart& chart, const PdfTheme& theme, double largeur, double echelle) {
    const ChartStyle style = chartStyle(theme);
    const double units = PdfTheme::mm(largeur) / echelle;
    const double height = chartHeight(chart, style, units);
    const double dots = kDotsPerMm * largeur / units;
    QImage image(static_cast<int>(std::lround(units * dots)), static_cast<int>(std::ceil(height * dots)),
                 QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots, dots);
    paintChart(painter, {0, 0, units, height}, chart, style);
    painter.end();
    ChartImage result;
    result.largeur = largeur;
    result.hauteur = height * largeur / units;
    QBuffer buffer(&result.png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return result;
}

} // namespace isegorie::documents
