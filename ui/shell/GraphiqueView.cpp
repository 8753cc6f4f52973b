#include "ui/shell/GraphiqueView.h"

#include "ui/shell/Theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace isegorie::ui {

namespace {

constexpr int kHues = 5; ///< That a drawing tells apart.

} // namespace

GraphiqueView::GraphiqueView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus); // the table beside says the same to the keyboard
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void GraphiqueView::setChart(const documents::Chart& chart) {
    m_chart = chart;
    setVisible(!chart.isEmpty());
    const QString spoken = documents::spokenChart(chart);
    setAccessibleName(chart.title.isEmpty() ? spoken : QStringLiteral("%1 : %2").arg(chart.title, spoken));
    updateGeometry();
    update();
}

documents::ChartStyle GraphiqueView::style() const {
    documents::ChartStyle style;
    style.font = Theme::font(FontRole::Small);
    style.line = QFontMetricsF(style.font).height();
    style.ink = Theme::color(Token::Text);
    style.muted = Theme::color(Token::TextMuted);
    style.grid = Theme::color(Token::Border);
    style.mark = Theme::softTextColor(Tone::Warning);
    // From quiet to strong: reached, accepted, confirmed, came.
    const QColor accent = Theme::color(Token::Accent);
    const QColor surface = Theme::color(Token::Surface);
    const auto mixed = [&](double share) {
        const auto part = [share](int strong, int quiet) {
            return static_cast<int>(std::lround(share * strong + (1 - share) * quiet));
        };
        return QColor(part(accent.red(), surface.red()), part(accent.green(), surface.green()),
                      part(accent.blue(), surface.blue()));
    };
    style.paper = surface;
    for (int i = 0; i < kHues; ++i)
        style.hues.push_back(Theme::seriesColor(i));
    const auto count = static_cast<double>(m_chart.series.size());
    for (double i = 1; i <= count; ++i)
        style.series.push_back(m_chart.kind == documents::Chart::Kind::Lines
                                   ? Theme::seriesColor(static_cast<int>(i) - 1)
                                   : mixed(i / count));
    return style;
}

QSize GraphiqueView::sizeHint() const {
    constexpr int kLeastWidth = 320;
    const double across = std::max(kLeastWidth, width());
    return {kLeastWidth, static_cast<int>(std::ceil(documents::chartHeight(m_chart, style(), across)))};
}

/// A drawing is as high as its width lets it.
void GraphiqueView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_chart.kind == documents::Chart::Kind::Drawing && event->oldSize().width() != width())
        updateGeometry();
}

void GraphiqueView::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    documents::paintChart(painter, rect(), m_chart, style());
}

void GraphiqueView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

GraphiquesColonne::GraphiquesColonne(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::space(2));
}

void GraphiquesColonne::setCharts(const QList<documents::Chart>& charts) {
    while (m_layout->count() > charts.size()) {
        QLayoutItem* item = m_layout->takeAt(m_layout->count() - 1);
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < charts.size(); ++i) {
        if (i == m_layout->count())
            m_layout->addWidget(new GraphiqueView(this));
        static_cast<GraphiqueView*>(m_layout->itemAt(i)->widget())->setChart(charts.at(i));
    }
}

int GraphiquesColonne::count() const {
    return m_layout->count();
}

} // namespace isegorie::ui
