// Goes through every screen of a window, for the checks that hold on all of them.
#pragma once

#include "tests/ui/WindowFixture.h"

#include <functional>

namespace isegorie::tests {

/// The example pages, then the real ones: each check runs on both.
inline QList<ui::WindowContent> everyContent() {
    return {exampleContent(), app::windowContent()};
}

/// Opens each page, with a record where there is one, and calls.
inline void forEachPage(ui::MainWindow& window, const std::function<void(ui::Page&)>& visit) {
    for (ui::Page* page : window.pages().pages()) {
        window.pages().open(page->key());
        QTest::qWait(30);
        visit(*page);
    }
}

/// Shown on screen, not behind a tab or in a collapsed part.
inline QList<QWidget*> shownWidgets(const QWidget& root) {
    QList<QWidget*> shown;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            shown << widget;
    return shown;
}

/// "DataTable « Bons »" for messages of failed checks.
inline std::string describe(const QWidget& widget) {
    const QString name = !widget.accessibleName().isEmpty() ? widget.accessibleName() : widget.objectName();
    return QStringLiteral("%1 « %2 » in %3")
        .arg(QLatin1String(widget.metaObject()->className()), name,
             QLatin1String(widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "-"))
        .toStdString();
}

} // namespace isegorie::tests
