// Whose child a widget has to be made so that it is not moved later: with a style sheet, a move makes every
// widget inside ask for its style again.
#pragma once

#include <QTabWidget>

namespace isegorie::ui {

/// Parent for the pages of addTab().
inline QWidget* pagesOf(QTabWidget* tabs) {
    auto* stack = tabs->findChild<QWidget*>(QStringLiteral("qt_tabwidget_stackedwidget"));
    return stack ? stack : tabs;
}

} // namespace isegorie::ui
