#include "ui/consultation/PlanAfcVue.h"

#include "core/consultation/Sortie.h"
#include "ui/shell/Theme.h"

#include <QPainter>

#include <algorithm>
#include <iterator>

namespace isegorie::ui {

double coordonnee(const analyse::PointAfc& point, size_t axe) {
    return axe < point.coordonnees.size() ? point.coordonnees[axe] : 0;
}

PlanAfcVue::PlanAfcVue(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlanAfcVue::setPlan(const analyse::Afc& afc, const QStringList& formes, const QStringList& parts) {
    constexpr size_t kWords = 60;
    std::vector<Point> words;
    const auto pointOf = [](const analyse::PointAfc& one, const QString& name, bool part) {
        double weight = 0;
        for (size_t axis = 0; axis < std::min<size_t>(2, one.contributions.size()); ++axis)
            weight += one.contributions[axis];
        return Point{name, {coordonnee(one, 0), coordonnee(one, 1)}, part, weight};
    };
    m_points.clear();
    for (size_t i = 0; i < afc.colonnes.size(); ++i)
        m_points.push_back(pointOf(afc.colonnes[i], parts.at(qsizetype(i)), true));
    for (size_t i = 0; i < afc.lignes.size(); ++i)
        words.push_back(pointOf(afc.lignes[i], formes.at(qsizetype(i)), false));
    std::stable_sort(words.begin(), words.end(),
                     [](const Point& a, const Point& b) { return a.poids > b.poids; });
    words.resize(std::min(kWords, words.size()));
    m_points.insert(m_points.end(), words.begin(), words.end());
    m_axes.clear();
    for (size_t axis = 0; axis < std::min<size_t>(2, afc.valeurs.size()); ++axis)
        m_axes << tr("Axe %1 : %2 de l’inertie")
                      .arg(axis + 1)
                      .arg(consultation::pourcentage(afc.inertie > 0 ? afc.valeurs[axis] / afc.inertie : 0));
    m_bounds = {};
    for (const Point& one : m_points)
        m_bounds |= QRectF(one.place, QSizeF(1e-9, 1e-9));
    setAccessibleName(tr("Plan factoriel : %1. Parties : %2")
                          .arg(m_axes.join(QStringLiteral(", ")), parts.join(QStringLiteral(", "))));
    update();
}

/// The same unit on both axes: distances are compared by eye.
QPointF PlanAfcVue::placeOf(const QPointF& point, const QRectF& frame) const {
    const double unit = std::min(frame.width() / std::max(1e-9, m_bounds.width()),
                                 frame.height() / std::max(1e-9, m_bounds.height()));
    const QPointF gap = point - m_bounds.center();
    return {frame.center().x() + gap.x() * unit, frame.center().y() - gap.y() * unit};
}

void PlanAfcVue::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::color(Token::Surface));
    const QFont small = Theme::font(FontRole::Small);
    const int line = QFontMetrics(small).height();
    const QRectF frame = QRectF(rect()).adjusted(8 * line / 2.0, 2.0 * line, -8 * line / 2.0, -2.0 * line);
    painter.setPen(Theme::color(Token::Border));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_points.empty() || frame.width() < line || frame.height() < line)
        return;
    painter.setFont(small);
    const QPointF origin = placeOf({0, 0}, frame);
    painter.setPen(Theme::color(Token::Border));
    painter.drawLine(QPointF(0, origin.y()), QPointF(width(), origin.y()));
    painter.drawLine(QPointF(origin.x(), 0), QPointF(origin.x(), height()));
    painter.setPen(Theme::color(Token::TextMuted));
    const QRect inside = rect().adjusted(6, 4, -6, -4);
    if (!m_axes.isEmpty())
        painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, m_axes.first());
    if (m_axes.size() > 1)
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, m_axes.last());
    drawPoints(painter, frame, line);
}

void PlanAfcVue::drawPoints(QPainter& painter, const QRectF& frame, int line) const {
    std::vector<QRectF> taken;
    for (const Point& one : m_points) {
        const QPointF at = placeOf(one.place, frame);
        painter.setFont(Theme::font(one.part ? FontRole::Strong : FontRole::Small));
        const QColor ink = Theme::color(one.part ? Token::Accent : Token::Text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        if (one.part)
            painter.drawRect(QRectF(at - QPointF(4, 4), QSizeF(8, 8)));
        else
            painter.drawEllipse(at, 2, 2);
        const QString name = painter.fontMetrics().elidedText(one.nom, Qt::ElideRight, 160);
        const QSizeF size(painter.fontMetrics().horizontalAdvance(name) + 2, line);
        // Beside its point, on whichever side is free.
        const QRectF sides[]{{at + QPointF(6, -line / 2.0), size},
                             {at + QPointF(-6 - size.width(), -line / 2.0), size},
                             {at + QPointF(-size.width() / 2, -4 - line), size},
                             {at + QPointF(-size.width() / 2, 4), size}};
        const auto* free = std::find_if(std::begin(sides), std::end(sides), [&taken](const QRectF& side) {
            return std::none_of(taken.begin(), taken.end(),
                                [&side](const QRectF& other) { return other.intersects(side); });
        });
        if (free == std::end(sides) && !one.part)
            continue; // its point stays, its name is in the table
        const QRectF label = free == std::end(sides) ? sides[0] : *free;
        taken.push_back(label);
        painter.setPen(ink);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

} // namespace isegorie::ui
