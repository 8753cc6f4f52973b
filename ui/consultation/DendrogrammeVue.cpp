#include "ui/consultation/DendrogrammeVue.h"

#include "ui/shell/Theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace isegorie::ui {

QColor couleurDeClasse(int classe) {
    return Theme::seriesColor(classe);
}

DendrogrammeVue::DendrogrammeVue(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void DendrogrammeVue::setArbre(const std::vector<Coupure>& coupures, const QStringList& libelles) {
    m_splits = coupures;
    m_labels = libelles;
    setAccessibleName(tr("Dendrogramme : %1").arg(libelles.join(QStringLiteral(" ; "))));
    setVisible(!libelles.isEmpty());
    updateGeometry();
    update();
}

void DendrogrammeVue::setCourante(int classe) {
    m_current = classe;
    update();
}

int DendrogrammeVue::lineHeight() const {
    return QFontMetrics(Theme::font(FontRole::Small)).height() + Theme::space();
}

QSize DendrogrammeVue::sizeHint() const {
    return {Theme::space(40), lineHeight() * int(m_labels.size())};
}

QSize DendrogrammeVue::minimumSizeHint() const {
    return {Theme::space(24), sizeHint().height()};
}

void DendrogrammeVue::mousePressEvent(QMouseEvent* event) {
    const int line = int(event->position().y()) / std::max(1, lineHeight());
    if (line >= 0 && line < m_labels.size())
        Q_EMIT classeChoisie(line);
}

void DendrogrammeVue::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setFont(Theme::font(FontRole::Small));
    const int height = lineHeight();
    const double wide = width() * 0.3;
    double total = 0;
    for (const Coupure& one : m_splits)
        total += one.khi2;
    // Where each branch stands so far, from its class to the root at the left.
    std::vector<QPointF> ends;
    for (int i = 0; i < m_labels.size(); ++i) {
        const QRect line(0, i * height, width(), height);
        if (i == m_current)
            painter.fillRect(line, Theme::color(Token::AccentSoft));
        ends.emplace_back(wide, line.center().y() + 0.5);
        const QRectF mark(wide, line.center().y() - 4, 8, 8);
        painter.fillRect(mark, couleurDeClasse(i));
        painter.setPen(Theme::color(Token::Text));
        const QRect text(int(wide) + Theme::space(2), line.top(), width() - int(wide) - Theme::space(2),
                         height);
        painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_labels.at(i), Qt::ElideRight, text.width()));
    }
    painter.setPen(QPen(Theme::color(Token::BorderStrong), 1.5));
    double joined = 0;
    for (auto i = m_splits.size(); i > 0; --i) { // the last cut first
        const auto& split = m_splits.at(i - 1);
        joined += split.khi2;
        const double x = wide * (1 - 0.95 * (total > 0 ? joined / total : 1));
        const QPointF above = ends[size_t(split.classe)];
        const QPointF below = ends[size_t(split.classe) + 1];
        painter.drawLine(above, {x, above.y()});
        painter.drawLine(below, {x, below.y()});
        painter.drawLine(QPointF(x, above.y()), QPointF(x, below.y()));
        ends[size_t(split.classe)] = {x, (above.y() + below.y()) / 2};
        ends.erase(ends.begin() + split.classe + 1);
    }
}

} // namespace isegorie::ui
