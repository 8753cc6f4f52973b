// Mouse and keyboard of the timeline.
#include "ui/concertation/TimelineView.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace isegorie::ui {

bool TimelineView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = indexAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), m_items.at(index).description(), viewport(), rectOf(index));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        relayout();
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    const int index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->pos();
    m_dragDays = 0;
    m_dragIndex = m_editable && index >= 0 && m_items.at(index).kind == AgendaItem::Kind::Jalon ? index : -1;
    if (index >= 0)
        setCurrent(index, true);
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragIndex < 0) {
        viewport()->setCursor(indexAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const int distance = event->pos().x() - m_dragFrom.x();
    if (m_dragDays == 0 && std::abs(distance) < QApplication::startDragDistance())
        return;
    m_dragDays = static_cast<int>(std::lround(distance / m_scale.pixelsPerDay()));
    viewport()->setCursor(Qt::SizeHorCursor);
    QToolTip::showText(event->globalPosition().toPoint(),
                       QLocale().toString(m_items.at(m_dragIndex).jour().addDays(m_dragDays)), viewport());
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    Q_UNUSED(event)
    const int index = m_dragIndex;
    const int days = m_dragDays;
    m_dragIndex = -1;
    m_dragDays = 0;
    viewport()->unsetCursor();
    viewport()->update();
    if (index >= 0 && days != 0)
        Q_EMIT moveAsked(m_items.at(index).id, days);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int index = indexAt(event->pos()); index >= 0)
        Q_EMIT activatedId(m_items.at(index).id);
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(std::pow(1.2, turn / 120.0), event->position().x());
        event->accept();
    } else if (horizontalScrollBar()->maximum() > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turn);
        event->accept();
    } else {
        event->ignore();
    }
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_items.size()) - 1;
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const int step = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (alt && moveCurrent(event->modifiers().testFlag(Qt::ShiftModifier) ? 7 * step : step))
            return;
        if (last >= 0 && !alt)
            setCurrent(m_current < 0 ? 0 : std::clamp(m_current + step, 0, last), true);
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (last >= 0)
            setCurrent(event->key() == Qt::Key_Home ? 0 : last, true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT activatedId(currentId());
        return;
    case Qt::Key_Plus:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_0:
        return fit();
    default:
        // Not the scroll area's: up and down belong to the page.
        event->ignore();
    }
}

void TimelineView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && !m_items.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0, false);
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void TimelineView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
}

} // namespace isegorie::ui
