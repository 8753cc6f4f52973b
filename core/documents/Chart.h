// A chart declared as data, drawn the same way on paper and on screen.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace isegorie::documents {

struct ChartStyle;

struct ChartSeries {
    QString name;
    std::vector<double> values; ///< One a category, never negative. Of lines: NaN where it is unknown.
};

/// What should be reached: a line or a bracket over the bars.
struct ChartTarget {
    double min = 0;
    std::optional<double> max; ///< Empty: no upper end.
};

/// What no kind of chart draws: a plane of points, a map. Painted by who declares it.
struct ChartDrawing {
    QSizeF size; ///< In pixels, of which a line of text is kChartLine; smaller where that is too wide.
    /// Into a rectangle of that size at the origin, with the family and the colours of the style.
    std::function<void(QPainter&, const ChartStyle&)> paint;
    QString spoken; ///< See spokenChart().
};
constexpr double kChartLine = 16;

struct Chart {
    enum class Kind {
        Bars,    ///< One row a category; each series is a thinner, darker bar over the one before.
        Columns, ///< A histogram: one series, columns side by side.
        Lines,   ///< Series over the categories, as time goes.
        Drawing, ///< See `drawing`; nothing else of the chart is read but its title.
    };

    Kind kind = Kind::Bars;
    QString title;
    QStringList categories;
    std::vector<ChartSeries> series;
    std::vector<ChartTarget> targets; ///< Bars: one a category, or none. Lines: one for all, or none.
    QString targetName;               ///< In the legend.
    QStringList notes;                ///< Bars: said at the end of each row ("4 / 5 à 6"); may be empty.
    ChartDrawing drawing;

    bool isEmpty() const { return kind == Kind::Drawing ? drawing.size.isEmpty() : categories.isEmpty(); }
};

struct ChartStyle {
    QFont font;
    double line = 16; ///< Height of a line of text; every other measure follows from it.
    QColor ink, muted, grid, mark;
    std::vector<QColor> series;    ///< As many as the chart has at most.
    QColor paper = Qt::white;      ///< Of a drawing: what is below.
    std::vector<QColor> hues = {}; ///< Of a drawing: as far apart as can be.
};

/// What paintChart takes where the area is so wide.
double chartHeight(const Chart& chart, const ChartStyle& style, double width);
void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const ChartStyle& style);

/// What the chart says, for those who do not see it: "Femme : 12 contactés, 8 confirmés ; …".
QString spokenChart(const Chart& chart);

/// 1, 2 or 5 times a power of ten, so that about `steps` of them reach `most`; at least 1.
double chartStep(double most, int steps);

} // namespace isegorie::documents
