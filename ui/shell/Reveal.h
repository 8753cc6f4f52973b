// Bringing a widget before the eyes, wherever it stands.
#pragma once

class QWidget;

namespace isegorie::ui {

/// Goes to its page, raises its tabs and scrolls to it. The layout must know its size by now.
void reveal(QWidget* widget);
/// Scrolls to it once what was just shown has its place.
void revealLater(QWidget* widget);

} // namespace isegorie::ui
