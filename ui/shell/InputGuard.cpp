#include "ui/shell/InputGuard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace isegorie::ui {

namespace {

bool isList(QObject* watched) {
    return qobject_cast<QComboBox*>(watched) != nullptr;
}

/// Qt lets the wheel give the focus to lists and numbers, which comes before the wheel itself.
void polish(QObject* watched) {
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool turns = isList(watched) || qobject_cast<QAbstractSpinBox*>(watched);
    if (turns && widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

bool leavesWheel(QObject* watched) {
    const auto* number = qobject_cast<QAbstractSpinBox*>(watched);
    return isList(watched) || (number && !number->hasFocus());
}

bool leavesKey(QObject* watched, const QKeyEvent& key) {
    const auto* line = qobject_cast<QLineEdit*>(watched);
    return line && ((key.matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                    (key.matches(QKeySequence::Redo) && !line->isRedoAvailable()));
}

} // namespace

bool InputGuard::eventFilter(QObject* watched, QEvent* event) {
    bool left = false;
    if (event->type() == QEvent::Polish)
        polish(watched);
    else if (event->type() == QEvent::Wheel)
        left = leavesWheel(watched);
    else if (event->type() == QEvent::ShortcutOverride)
        left = leavesKey(watched, *static_cast<QKeyEvent*>(event));
    if (left)
        event->ignore(); // what is around it gets the wheel, the window the key
    return left;
}

} // namespace isegorie::ui
