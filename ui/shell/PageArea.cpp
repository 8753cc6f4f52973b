#include "ui/shell/PageArea.h"

#include <QEvent>
#include <QScrollBar>

namespace isegorie::ui {

PageArea::PageArea(QWidget* page, QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("PageArea"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page); // listens to it
}

void PageArea::resizeEvent(QResizeEvent* event) {
    fit();
    QScrollArea::resizeEvent(event);
}

bool PageArea::eventFilter(QObject* watched, QEvent* event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void PageArea::fit() {
    const QSize needed = widget()->minimumSizeHint();
    QSize room = maximumViewportSize();
    if (needed.width() > room.width())
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    if (needed.height() > room.height())
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    widget()->resize(room.expandedTo(needed));
}

} // namespace isegorie::ui
