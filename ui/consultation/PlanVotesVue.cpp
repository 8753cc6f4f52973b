#include "ui/consultation/PlanVotesVue.h"

#include "core/consultation/Sortie.h"
#include "ui/shell/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace isegorie::ui {

namespace {

constexpr int kShapes = 5;

QColor groupColor(int group) {
    return group < 0 ? Theme::color(Token::BorderStrong) : Theme::seriesColor(group);
}

} // namespace

QString signeDeGroupe(int groupe) {
    static const std::array<QString, kShapes> signs{QStringLiteral("●"), QStringLiteral("■"),
                                                    QStringLiteral("▲"), QStringLiteral("◆"),
                                                    QStringLiteral("✚")};
    return groupe < 0 ? QStringLiteral("·") : signs.at(size_t(groupe % kShapes));
}

void dessinerMarque(QPainter& painter, const QPointF& centre, double rayon, int groupe) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(groupColor(groupe));
    const double r = rayon;
    switch (groupe < 0 ? -1 : groupe % kShapes) {
    case 1:
        painter.drawRect(QRectF(centre - QPointF(r * 0.9, r * 0.9), QSizeF(r * 1.8, r * 1.8)));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - r * 1.2},
                                      {centre.x() + r * 1.15, centre.y() + r * 0.9},
                                      {centre.x() - r * 1.15, centre.y() + r * 0.9}});
        break;
    case 3:
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - r * 1.3},
                                      {centre.x() + r * 1.3, centre.y()},
                                      {centre.x(), centre.y() + r * 1.3},
                                      {centre.x() - r * 1.3, centre.y()}});
        break;
    case 4:
        painter.drawRect(QRectF(centre - QPointF(r * 1.2, r * 0.4), QSizeF(r * 2.4, r * 0.8)));
        painter.drawRect(QRectF(centre - QPointF(r * 0.4, r * 1.2), QSizeF(r * 0.8, r * 2.4)));
        break;
    case -1:
        painter.drawEllipse(centre, r * 0.5, r * 0.5);
        break;
    default:
        painter.drawEllipse(centre, r, r);
    }
}

PlanVotesVue::PlanVotesVue(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlanVotesVue::setResultat(std::shared_ptr<const consultation::ResultatVotes> resultat) {
    m_result = std::move(resultat);
    m_points.clear();
    m_bounds = {};
    m_group = -1;
    QStringList names;
    if (m_result) {
        const auto& axes = m_result->analyse.axes;
        for (size_t i = 0; i < axes.x.size(); ++i)
            m_points.push_back({{axes.x[i], axes.y[i]}, m_result->analyse.groupes[i]});
        for (const auto& group : m_result->groupes)
            names << tr("groupe %1, %2 votants").arg(group.nom).arg(group.effectif);
    }
    for (const Point& one : m_points)
        m_bounds |= QRectF(one.place, QSizeF(1e-9, 1e-9));
    // Small groups over large ones, and nobody's below.
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const Point& a, const Point& b) { return a.groupe < b.groupe; });
    setAccessibleName(tr("Plan des votants : %1").arg(names.join(QStringLiteral(" ; "))));
    update();
}

void PlanVotesVue::setGroupe(int groupe) {
    m_group = groupe;
    update();
}

/// The same unit on both axes: distances are compared by eye.
QPointF PlanVotesVue::placeOf(const QPointF& point, const QRectF& frame) const {
    const double unit = std::min(frame.width() / std::max(1e-9, m_bounds.width()),
                                 frame.height() / std::max(1e-9, m_bounds.height()));
    const QPointF gap = point - m_bounds.center();
    return {frame.center().x() + gap.x() * unit, frame.center().y() - gap.y() * unit};
}

void PlanVotesVue::drawAxes(QPainter& painter, const QRectF& frame) const {
    const QPointF origin = placeOf({0, 0}, frame);
    painter.setPen(Theme::color(Token::Border));
    painter.drawLine(QPointF(0, origin.y()), QPointF(width(), origin.y()));
    painter.drawLine(QPointF(origin.x(), 0), QPointF(origin.x(), height()));
    painter.setFont(Theme::font(FontRole::Small));
    painter.setPen(Theme::color(Token::TextMuted));
    const auto& shares = m_result->analyse.axes.variances;
    const QRect inside = rect().adjusted(6, 4, -6, -4);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom,
                     tr("Axe 1 : %1").arg(consultation::pourcentage(shares[0])));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     tr("Axe 2 : %1").arg(consultation::pourcentage(shares[1])));
}

/// Each name over the middle of its group, on a ground that keeps it readable.
void PlanVotesVue::drawNames(QPainter& painter, const QRectF& frame) const {
    painter.setFont(Theme::font(FontRole::Heading));
    for (int group = 0; group < int(m_result->groupes.size()); ++group) {
        QPointF sum;
        int count = 0;
        for (const Point& one : m_points)
            if (one.groupe == group) {
                sum += one.place;
                ++count;
            }
        if (count == 0)
            continue;
        const QPointF at = placeOf(sum / count, frame);
        const QString name = m_result->groupes[size_t(group)].nom;
        const QSizeF size(painter.fontMetrics().horizontalAdvance(name) + Theme::space(2),
                          painter.fontMetrics().height() + 4);
        const QRectF label(at - QPointF(size.width() / 2, size.height() / 2), size);
        QColor ground = Theme::color(Token::Surface);
        ground.setAlphaF(0.9F);
        painter.setPen(QPen(groupColor(group), 2));
        painter.setBrush(ground);
        painter.drawRoundedRect(label, 4, 4);
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(label, Qt::AlignCenter, name);
    }
}

void PlanVotesVue::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    constexpr double kRadius = 3.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::color(Token::Surface));
    painter.setPen(Theme::color(Token::Border));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const QRectF frame = QRectF(rect()).adjusted(18, 24, -18, -24);
    if (!m_result || m_points.empty() || frame.width() < 20 || frame.height() < 20)
        return;
    drawAxes(painter, frame);
    for (const Point& one : m_points) {
        painter.setOpacity(m_group < 0 || one.groupe == m_group ? 0.8 : 0.2);
        dessinerMarque(painter, placeOf(one.place, frame), kRadius, one.groupe);
    }
    painter.setOpacity(1);
    drawNames(painter, frame);
}

} // namespace isegorie::ui
