// Drawing of the timeline.
#include "ui/concertation/TimelineView.h"
#include "ui/shell/Theme.h"

#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace isegorie::ui {

namespace {

constexpr int kMark = 7;
constexpr int kDot = 5;

QFont smallFont() {
    return Theme::font(FontRole::Small);
}

} // namespace

void TimelineView::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    painter.fillRect(viewport()->rect(), Theme::color(Token::Surface));
    paintPeriod(painter);
    paintAxis(painter);
    paintToday(painter);
    for (int i = 0; i < m_items.size(); ++i)
        paintItem(painter, i);
}

void TimelineView::paintAxis(QPainter& painter) const {
    const QFontMetrics metrics(smallFont());
    const int bottom = metrics.height() + 14;
    const QDate from = m_scale.dateAt(horizontalScrollBar()->value() - 16);
    const QDate to = m_scale.dateAt(horizontalScrollBar()->value() + viewport()->width());
    double taken = -1;
    for (const TimelineScale::Tick& tick : m_scale.ticks(from, to)) {
        const double x = std::round(toViewport(m_scale.x(tick.date))) + 0.5;
        painter.setPen(QPen(Theme::color(tick.major ? Token::BorderStrong : Token::Border), 1));
        painter.drawLine(QPointF(x, tick.major ? 4 : bottom - 6), QPointF(x, viewport()->height() - 4));
        const double labelWidth = metrics.horizontalAdvance(tick.label);
        if (x < taken || x + 5 + labelWidth > viewport()->width())
            continue;
        painter.setPen(Theme::color(tick.major ? Token::Text : Token::TextMuted));
        painter.drawText(QPointF(x + 5, 6 + metrics.ascent()), tick.label);
        taken = x + 5 + labelWidth + 6;
    }
    painter.setPen(QPen(Theme::color(Token::Border), 1));
    painter.drawLine(QPointF(0, bottom + 0.5), QPointF(viewport()->width(), bottom + 0.5));
}

void TimelineView::paintPeriod(QPainter& painter) const {
    if (!m_debut.isValid() && !m_fin.isValid())
        return;
    const int top = QFontMetrics(smallFont()).height() + 14;
    const double left = m_debut.isValid() ? toViewport(m_scale.x(m_debut)) : 0;
    const double right = m_fin.isValid() ? toViewport(m_scale.x(m_fin.addDays(1))) : viewport()->width();
    painter.fillRect(QRectF(left, top, right - left, viewport()->height() - top),
                     Theme::color(Token::SurfaceAlt));
    painter.fillRect(QRectF(left, top - 3, right - left, 3), Theme::color(Token::Accent));
}

void TimelineView::paintToday(QPainter& painter) const {
    const double x = toViewport(m_scale.x(m_today) + m_scale.pixelsPerDay() / 2);
    if (x < 0 || x > viewport()->width())
        return;
    const QFontMetrics metrics(smallFont());
    const QString label = tr("aujourd’hui");
    const double width = metrics.horizontalAdvance(label) + 10;
    const double left = std::min(x, viewport()->width() - width);
    painter.setPen(QPen(Theme::color(Token::Danger), 1.5));
    painter.drawLine(QPointF(x, 4), QPointF(x, viewport()->height() - 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Token::Danger));
    painter.drawRoundedRect(QRectF(left, 3, width, metrics.height() + 4), 3, 3);
    painter.setPen(Theme::color(Token::DangerText));
    painter.drawText(QPointF(left + 5, 5 + metrics.ascent()), label);
}

void TimelineView::paintMark(QPainter& painter, const AgendaItem& item, QPointF centre, double width) const {
    const QColor edge = Theme::color(item.enRetard ? Token::Danger : Token::Accent);
    // Full when it is done, hollow when it is to come: told by shape, not by colour alone.
    painter.setPen(QPen(edge, 2));
    painter.setBrush(item.fait ? edge : Theme::color(Token::Surface));
    if (item.kind == AgendaItem::Kind::Reunion) {
        const double radius = item.genre == concertation::GenreReunion::Hebdomadaire ? kDot - 1.5 : kDot;
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    if (width > 2 * kMark) {
        painter.drawRoundedRect(QRectF(centre.x(), centre.y() - kMark + 2, width, 2 * kMark - 4), 3, 3);
        return;
    }
    painter.drawPolygon(QPolygonF({centre + QPointF(0, -kMark), centre + QPointF(kMark, 0),
                                   centre + QPointF(0, kMark), centre + QPointF(-kMark, 0)}));
}

void TimelineView::paintItem(QPainter& painter, int index) const {
    const AgendaItem& item = m_items.at(index);
    const QRect rect = rectOf(index);
    if (!rect.intersects(viewport()->rect()))
        return;
    const bool current = index == m_current;
    if (current) {
        painter.setPen(hasFocus() ? QPen(Theme::color(Token::Focus), 2) : QPen(Qt::NoPen));
        painter.setBrush(Theme::color(Token::AccentSoft));
        painter.drawRoundedRect(QRectF(rect).adjusted(-2, 1, 2, -1), 4, 4);
    }
    const QPointF centre = markOf(index);
    const double width =
        item.fin != item.jour() ? m_scale.x(item.fin.addDays(1)) - m_scale.x(item.jour()) : 0;
    paintMark(painter, item, centre, width);
    if (m_places.at(index).labelled)
        paintLabel(painter, index, width);
}

void TimelineView::paintLabel(QPainter& painter, int index, double width) const {
    const AgendaItem& item = m_items.at(index);
    const QPointF centre = markOf(index);
    const QFontMetrics metrics(smallFont());
    const double length = metrics.horizontalAdvance(item.titre);
    const double left = m_places.at(index).before ? centre.x() - kMark - 6 - length
                        : width > 2 * kMark       ? centre.x() + width + 6
                                                  : centre.x() + kMark + 6;
    // The lines behind stop at the text.
    const bool inPeriod =
        (!m_debut.isValid() || item.jour() >= m_debut) && (!m_fin.isValid() || item.jour() <= m_fin);
    QColor ground = Theme::color(index == m_current ? Token::AccentSoft
                                 : inPeriod         ? Token::SurfaceAlt
                                                    : Token::Surface);
    ground.setAlphaF(0.85F);
    painter.fillRect(QRectF(left - 2, centre.y() - metrics.height() / 2.0, length + 4, metrics.height()),
                     ground);
    painter.setPen(Theme::color(item.enRetard ? Token::DangerSoftText
                                : item.fait   ? Token::TextMuted
                                              : Token::Text));
    painter.drawText(QPointF(left, centre.y() + (metrics.ascent() - metrics.descent()) / 2.0), item.titre);
}

} // namespace isegorie::ui
