#include "ui/shell/Reveal.h"

#include "ui/shell/Page.h"
#include "ui/shell/PageStack.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QTimer>

namespace isegorie::ui {

namespace {

constexpr int kAround = 24; // pixels left visible around it

/// The page of a stack that holds the widget becomes the current one.
void raiseIn(QStackedWidget* stack, QWidget* page) {
    if (auto* pages = qobject_cast<PageStack*>(stack)) {
        if (const auto* own = qobject_cast<Page*>(page))
            pages->open(own->key());
    } else if (auto* tabs = qobject_cast<QTabWidget*>(stack->parentWidget())) {
        tabs->setCurrentWidget(page);
    } else {
        stack->setCurrentWidget(page);
    }
}

} // namespace

void reveal(QWidget* widget) {
    QWidget* child = widget;
    for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto* stack = qobject_cast<QStackedWidget*>(around))
            raiseIn(stack, child);
        child = around;
    }
    for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(around))
            scroll->ensureWidgetVisible(widget, 0, kAround);
}

void revealLater(QWidget* widget) {
    QTimer::singleShot(0, widget, [widget] {
        if (widget->isVisible())
            reveal(widget);
    });
}

} // namespace isegorie::ui
