// Long work off the UI thread: progress, time left, cancel. A cancelled task has changed nothing (design,
// idea 5).
#pragma once

#include "core/base/Erreur.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace isegorie::base {

/// What the work itself sees: it reports and asks whether to go on. Thread-safe.
class TaskContext {
public:
    using Listener = std::function<void(double fraction, const QString& step)>;

    /// The listener hears at most once in this many milliseconds.
    explicit TaskContext(Listener listener = {}, int interval = 50);
    /// fraction in [0, 1].
    void report(double fraction, const QString& step = {});
    /// Reports, then tells whether to go on.
    bool step(double fraction, const QString& text = {});
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    static Erreur cancelledErreur();

private:
    Listener m_listener;
    int m_interval;
    QElapsedTimer m_sinceReport;
    std::atomic<bool> m_cancelled{false};
};

/// Runs a function on the thread pool and tells its progress on the thread that owns this object.
/// The object stays alive until `finished`; destroying it earlier cancels and waits.
class Task : public QObject {
    Q_OBJECT
public:
    using Work = std::function<Status(TaskContext&)>;

    explicit Task(QString title, Work work, QObject* parent = nullptr);
    ~Task() override;

    void start();
    void cancel();
    const QString& title() const { return m_title; }
    const Status& status() const { return m_status; }

Q_SIGNALS:
    /// secondsLeft is -1 while it cannot be told.
    void progressed(double fraction, const QString& step, int secondsLeft);
    void finished(bool succeeded);

private:
    void publishProgress(double fraction, const QString& step);

    QString m_title;
    Work m_work;
    TaskContext m_context;
    QElapsedTimer m_elapsed;
    Status m_status;
    QThreadPool m_pool; // own pool: its destructor waits for this work only
};

} // namespace isegorie::base
