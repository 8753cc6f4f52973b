#include "core/documents/Chart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace isegorie::documents {

namespace {

// In lines of text.
constexpr double kRow = 1.45;        ///< Of a bar with its label.
constexpr double kPlot = 8.5;        ///< Height of columns and lines.
constexpr double kLabelShare = 0.40; ///< Of the width, at most, for the names of the rows.
constexpr int kSteps = 4;

QString figure(double value) {
    return QLocale(QLocale::French).toString(value, 'g', 6);
}

/// Of its pixels to the units of the style.
double drawingScale(const Chart& chart, const ChartStyle& style, double width) {
    return std::min(style.line / kChartLine, width / chart.drawing.size.width());
}

class Painter {
public:
    Painter(QPainter& painter, const QRectF& area, const Chart& chart, const ChartStyle& style)
        : m_painter(painter),
          m_area(area),
          m_chart(chart),
          m_style(style),
          m_metrics(style.font, painter.device()) {
        painter.setFont(style.font);
        painter.setRenderHint(QPainter::Antialiasing);
        measure();
    }

    void paint() {
        title();
        if (m_chart.kind == Chart::Kind::Drawing)
            return drawing();
        legend();
        switch (m_chart.kind) {
        case Chart::Kind::Bars:
            return bars();
        case Chart::Kind::Columns:
            return columns();
        case Chart::Kind::Lines:
            return lines();
        case Chart::Kind::Drawing:
            return;
        }
    }

private:
    double unit(double linesOfText) const { return linesOfText * m_style.line; }
    /// The last colours: a chart of few series takes the strong ones.
    QColor colour(size_t series) const {
        const size_t colours = m_style.series.size();
        const size_t wanted = m_chart.series.size();
        const size_t first = colours > wanted ? colours - wanted : 0;
        return colours == 0 ? m_style.ink : m_style.series[std::min(first + series, colours - 1)];
    }

    void drawing() {
        const double scale = drawingScale(m_chart, m_style, m_area.width());
        m_painter.translate(m_area.left() + (m_area.width() - scale * m_chart.drawing.size.width()) / 2, m_y);
        m_painter.scale(scale, scale);
        m_chart.drawing.paint(m_painter, m_style);
    }

    void measure() {
        double most = 0;
        for (const ChartSeries& series : m_chart.series)
            for (const double value : series.values)
                most = std::max(most, value);
        for (const ChartTarget& target : m_chart.targets)
            most = std::max(most, target.max.value_or(target.min));
        m_step = chartStep(most, kSteps);
        m_end = std::max(m_step, std::ceil(most / m_step - 1e-9) * m_step);
    }

    void text(const QRectF& box, int flags, const QString& words, const QColor& ink) {
        m_painter.setPen(ink);
        m_painter.drawText(box, flags, m_metrics.elidedText(words, Qt::ElideRight, box.width()));
    }

    void title() {
        m_y = m_area.top();
        if (m_chart.title.isEmpty())
            return;
        QFont strong = m_style.font;
        strong.setBold(true);
        m_painter.setFont(strong);
        m_painter.setPen(m_style.ink);
        m_painter.drawText(QRectF(m_area.left(), m_y, m_area.width(), unit(1.3)),
                           Qt::AlignLeft | Qt::AlignVCenter, m_chart.title);
        m_painter.setFont(m_style.font);
        m_y += unit(1.4);
    }

    void legend() {
        if (m_chart.series.size() < 2 && m_chart.targetName.isEmpty())
            return;
        double x = m_area.left();
        const auto entry = [&](const QString& name, const QColor& ink, bool target) {
            const QRectF swatch(x, m_y + unit(0.35), target ? unit(0.22) : unit(0.8), unit(0.6));
            m_painter.fillRect(swatch, ink);
            x = swatch.right() + unit(0.4);
            const double width = m_metrics.horizontalAdvance(name) + unit(0.1);
            text(QRectF(x, m_y, width, unit(1.3)), Qt::AlignLeft | Qt::AlignVCenter, name, m_style.muted);
            x += width + unit(1.2);
        };
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            entry(m_chart.series[i].name, colour(i), false);
        if (!m_chart.targetName.isEmpty())
            entry(m_chart.targetName, m_style.mark, true);
        m_y += unit(1.5);
    }

    double widestLabel() const {
        double width = 0;
        for (const QString& category : m_chart.categories)
            width = std::max(width, m_metrics.horizontalAdvance(category));
        return width;
    }

    void bars() {
        const QString counted = m_chart.series.size() == 1 ? m_chart.series.front().name : QString();
        const double label =
            std::min(std::max(widestLabel(), m_metrics.horizontalAdvance(counted)) + unit(0.6),
                     m_area.width() * kLabelShare);
        double note = 0;
        for (const QString& words : m_chart.notes)
            note = std::max(note, m_metrics.horizontalAdvance(words) + unit(0.8));
        m_plot = QRectF(m_area.left() + label, m_y, m_area.width() - label - note,
                        unit(kRow) * static_cast<double>(m_chart.categories.size()));
        verticalGrid();
        text({m_area.left(), m_plot.bottom() + unit(0.15), label - unit(0.5), unit(1.1)},
             Qt::AlignRight | Qt::AlignTop, counted, m_style.muted); // what the axis counts
        for (qsizetype row = 0; row < m_chart.categories.size(); ++row) {
            const QRectF line(m_area.left(), m_y + unit(kRow) * static_cast<double>(row), m_area.width(),
                              unit(kRow));
            text({line.left(), line.top(), label - unit(0.5), line.height()},
                 Qt::AlignRight | Qt::AlignVCenter, m_chart.categories.at(row), m_style.ink);
            bar(static_cast<size_t>(row), line);
            if (row < m_chart.notes.size())
                text({m_plot.right() + unit(0.5), line.top(), note, line.height()},
                     Qt::AlignLeft | Qt::AlignVCenter, m_chart.notes.at(row), m_style.muted);
        }
    }

    double across(double value) const { return m_plot.left() + m_plot.width() * value / m_end; }

    void bar(size_t row, const QRectF& line) {
        const double most = unit(1.0);
        for (size_t i = 0; i < m_chart.series.size(); ++i) {
            const double value = m_chart.series[i].values[row];
            const double height =
                most * (1 - static_cast<double>(i) / (static_cast<double>(m_chart.series.size()) + 0.6));
            m_painter.fillRect(
                QRectF(m_plot.left(), line.center().y() - height / 2, across(value) - m_plot.left(), height),
                colour(i));
        }
        if (row >= m_chart.targets.size())
            return;
        const ChartTarget& target = m_chart.targets[row];
        const auto tick = [&](double value) {
            m_painter.fillRect(QRectF(across(value) - unit(0.09), line.top() + unit(0.08), unit(0.18),
                                      line.height() - unit(0.16)),
                               m_style.mark);
        };
        if (target.min > 0)
            tick(target.min);
        if (target.max && *target.max > target.min) {
            tick(*target.max);
            const double y = line.top() + unit(0.08);
            m_painter.fillRect(
                QRectF(across(target.min), y, across(*target.max) - across(target.min), unit(0.1)),
                m_style.mark);
        }
    }

    void verticalGrid() {
        for (double value = 0; value <= m_end * 1.0001; value += m_step) {
            m_painter.fillRect(QRectF(across(value), m_plot.top(), unit(0.04), m_plot.height() + unit(0.2)),
                               m_style.grid);
            text({across(value) - unit(3), m_plot.bottom() + unit(0.15), unit(6), unit(1.1)},
                 Qt::AlignHCenter | Qt::AlignTop, figure(value), m_style.muted);
        }
    }

    void horizontalPlot() {
        double axis = 0;
        for (double value = 0; value <= m_end * 1.0001; value += m_step)
            axis = std::max(axis, m_metrics.horizontalAdvance(figure(value)));
        axis += unit(0.6);
        m_plot =
            QRectF(m_area.left() + axis, m_y + unit(0.4), m_area.width() - axis - unit(0.6), unit(kPlot));
        for (double value = 0; value <= m_end * 1.0001; value += m_step) {
            m_painter.fillRect(QRectF(m_plot.left(), up(value), m_plot.width(), unit(0.04)), m_style.grid);
            text({m_area.left(), up(value) - unit(0.7), axis - unit(0.3), unit(1.4)},
                 Qt::AlignRight | Qt::AlignVCenter, figure(value), m_style.muted);
        }
    }

    double up(double value) const { return m_plot.bottom() - m_plot.height() * value / m_end; }

    /// Names under the plot: every one, or as many as there is room for.
    void names(double slot) {
        const double widest = widestLabel() + unit(0.8);
        const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil(widest / std::max(slot, 1e-6))));
        for (qsizetype i = 0; i < m_chart.categories.size(); i += every)
            text({m_plot.left() + slot * (static_cast<double>(i) + 0.5) - widest / 2,
                  m_plot.bottom() + unit(0.2), widest, unit(1.2)},
                 Qt::AlignHCenter | Qt::AlignTop, m_chart.categories.at(i), m_style.muted);
    }

    double slot() const {
        return m_plot.width() / static_cast<double>(std::max<qsizetype>(1, m_chart.categories.size()));
    }

    void columns() {
        horizontalPlot();
        const double gap = std::min(slot() * 0.15, unit(0.3));
        for (size_t i = 0; !m_chart.series.empty() && i < m_chart.series.front().values.size(); ++i) {
            const double value = m_chart.series.front().values[i];
            m_painter.fillRect(QRectF(m_plot.left() + slot() * static_cast<double>(i) + gap / 2, up(value),
                                      slot() - gap, m_plot.bottom() - up(value)),
                               colour(0));
        }
        names(slot());
    }

    void lines() {
        horizontalPlot();
        if (!m_chart.targets.empty())
            m_painter.fillRect(QRectF(m_plot.left(), up(m_chart.targets.front().min) - unit(0.05),
                                      m_plot.width(), unit(0.1)),
                               m_style.mark);
        for (size_t i = 0; i < m_chart.series.size(); ++i)
            line(i);
        names(slot());
    }

    void line(size_t index) {
        const std::vector<double>& values = m_chart.series[index].values;
        QPainterPath path;
        bool drawn = false; // the value before
        for (size_t i = 0; i < values.size(); ++i) {
            const bool after = std::exchange(drawn, std::isfinite(values[i]));
            if (!drawn)
                continue;
            const QPointF point(m_plot.left() + slot() * (static_cast<double>(i) + 0.5), up(values[i]));
            after ? path.lineTo(point) : path.moveTo(point);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(colour(index));
            m_painter.drawEllipse(point, unit(0.2), unit(0.2));
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour(index), unit(0.13)));
        m_painter.drawPath(path);
    }

    QPainter& m_painter;
    QRectF m_area;
    const Chart& m_chart;
    const ChartStyle& m_style;
    QFontMetricsF m_metrics;
    QRectF m_plot;
    double m_y = 0;
    double m_step = 1;
    double m_end = 1;
};

} // namespace

double chartStep(double most, int steps) {
    const double rough = std::max(most, 1.0) / std::max(steps, 1);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double lead = rough / power;
    return std::max(1.0, power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10));
}

double chartHeight(const Chart& chart, const ChartStyle& style, double width) {
    double linesOfText = chart.title.isEmpty() ? 0 : 1.4;
    if (chart.kind == Chart::Kind::Drawing)
        return chart.isEmpty() ? 0
                               : linesOfText * style.line +
                                     drawingScale(chart, style, width) * chart.drawing.size.height();
    if (chart.series.size() > 1 || !chart.targetName.isEmpty())
        linesOfText += 1.5;
    linesOfText += chart.kind == Chart::Kind::Bars ? kRow * static_cast<double>(chart.categories.size()) + 1.3
                                                   : kPlot + 2.0;
    return linesOfText * style.line;
}

void paintChart(QPainter& painter, const QRectF& area, const Chart& chart, const ChartStyle& style) {
    painter.save();
    Painter(painter, area, chart, style).paint();
    painter.restore();
}

QString spokenChart(const Chart& chart) {
    if (chart.kind == Chart::Kind::Drawing)
        return chart.drawing.spoken;
    QStringList rows;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QStringList values;
        for (const ChartSeries& series : chart.series)
            if (const double value = series.values[static_cast<size_t>(i)]; std::isfinite(value))
                values << QStringLiteral("%1 %2").arg(figure(value), series.name.toLower());
        rows << QStringLiteral("%1 : %2").arg(chart.categories.at(i), values.join(QStringLiteral(", ")));
    }
    return rows.join(QStringLiteral(" ; "));
}

} // namespace isegorie::documents
