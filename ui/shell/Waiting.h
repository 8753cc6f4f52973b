// What the window has to wait for: opening and restoring a base, making its pages. The event loop goes on
// turning.
#pragma once

#include "core/base/Task.h"

#include <QWidget>

#include <functional>

namespace isegorie::ui {

class Waiting {
public:
    /// window: what waits; shown over it once the work takes more than a moment: progress, time left, cancel.
    explicit Waiting(QWidget* window) : m_window(window) {}

    enum class Cancel {
        Offered,
        Never ///< What cannot be given up half way, as a transaction that is being written.
    };
    /// Runs the work off the UI thread and comes back when it has ended.
    base::Status run(const QString& title, base::Task::Work work, Cancel cancel = Cancel::Offered);
    /// Widgets can be made on the UI thread only: each step has a turn of the event loop of its own, without
    /// input for the window. A step may append others. Comes back after the last.
    using Steps = QList<std::function<void()>>;
    void runSteps(Steps& steps);
    bool isRunning() const { return m_running; }

private:
    QWidget* m_window;
    bool m_running = false;
};

} // namespace isegorie::ui
