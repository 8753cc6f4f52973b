// Below the page: which base, who signs, and the long work under way with its progress and cancel.
#pragma once

#include "core/base/Task.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace isegorie::ui {

/// "Copie de la base — encore 12 s"
QString progressText(const QString& step, int secondsLeft);

class StatusStrip : public QFrame {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);
    void setBase(const QString& path, const QString& author);
    /// Shows the work until it is finished. Several: the last started shows, then the one before.
    void follow(base::Task* task);

private:
    void showTask(base::Task* task);
    void forget(base::Task* task);
    void progress(double fraction, const QString& step, int secondsLeft);

    QLabel* m_base;
    QLabel* m_step;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QList<base::Task*> m_tasks;
};

} // namespace isegorie::ui
