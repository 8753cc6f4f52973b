// Long work that the window has to wait for: opening and restoring a base. The event loop goes on turning.
#pragma once

#include "core/base/Task.h"

#include <QWidget>

namespace isegorie::ui {

class Waiting {
public:
    /// window: what waits; shown over it once the work takes more than a moment: progress, time left, cancel.
    explicit Waiting(QWidget* window) : m_window(window) {}

    /// Runs the work off the UI thread and comes back when it has ended.
    base::Status run(const QString& title, base::Task::Work work);
    bool isRunning() const { return m_running; }

private:
    QWidget* m_window;
    bool m_running = false;
};

} // namespace isegorie::ui
