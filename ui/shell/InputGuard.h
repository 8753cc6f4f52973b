// What Qt's fields take for themselves and the page should have.
#pragma once

#include <QObject>

namespace isegorie::ui {

/// Filter of the whole application. Scrolling a page must not change what the pointer passes over: a closed
/// list never takes the wheel, a number or a date only while it has the focus; the wheel gives the focus to
/// neither. A line with nothing of its own to undo leaves Ctrl+Z to the window.
class InputGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace isegorie::ui
