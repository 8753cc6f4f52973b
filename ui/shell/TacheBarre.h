// How far a long work of a tab is, with the time left and the button that ends it. Hidden while nothing runs.
#pragma once

#include "core/base/Task.h"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace isegorie::ui {

class TacheBarre : public QWidget {
    Q_OBJECT
public:
    /// name: for screen readers; cancel: the action that the button shows, the caller connects it.
    TacheBarre(const QString& name, QAction* cancel, QWidget* parent = nullptr);
    /// Shown until the task has ended.
    void follow(base::Task* task);

private:
    QProgressBar* m_bar;
    QLabel* m_step;
};

} // namespace isegorie::ui
