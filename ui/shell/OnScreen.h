// First sizes of windows: on a small screen, or at 150 %, what was meant for a large one would hang over.
#pragma once

#include <QScreen>
#include <QWidget>

namespace isegorie::ui {

/// The size asked for, as far as the screen has room for it.
inline void resizeOnScreen(QWidget& window, QSize wanted) {
    window.resize(wanted.boundedTo(window.screen()->availableSize()));
}

} // namespace isegorie::ui
