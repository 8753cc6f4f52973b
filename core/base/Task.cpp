#include "core/base/Task.h"

#include <QCoreApplication>

namespace isegorie::base {

TaskContext::TaskContext(Listener listener, int interval)
    : m_listener(std::move(listener)), m_interval(interval) {}

bool TaskContext::step(double fraction, const QString& text) {
    report(fraction, text);
    return !isCancelled();
}

void TaskContext::report(double fraction, const QString& step) {
    if (!m_listener || (m_sinceReport.isValid() && m_sinceReport.elapsed() < m_interval && fraction < 1.0))
        return;
    m_sinceReport.start();
    m_listener(fraction, step);
}

Erreur TaskContext::cancelledErreur() {
    return Erreur::refus(QStringLiteral("tache.annulee"),
                         QCoreApplication::translate("Task", "Opération annulée : rien n’a été modifié."));
}

Task::Task(QString title, Work work, QObject* parent)
    : QObject(parent),
      m_title(std::move(title)),
      m_work(std::move(work)),
      m_context([this](double fraction, const QString& step) {
          QMetaObject::invokeMethod(
              this, [this, fraction, step] { publishProgress(fraction, step); }, Qt::QueuedConnection);
      }) {}

Task::~Task() {
    m_context.cancel();
    m_pool.waitForDone();
}

void Task::start() {
    m_elapsed.start();
    m_pool.start([this] {
        Status outcome = m_work(m_context);
        QMetaObject::invokeMethod(
            this,
            [this, outcome = std::move(outcome)] {
                m_status = outcome;
                Q_EMIT finished(m_status.has_value());
            },
            Qt::QueuedConnection);
    });
}

void Task::cancel() {
    m_context.cancel();
}

void Task::publishProgress(double fraction, const QString& step) {
    constexpr double kEnoughToTell = 0.02;
    int secondsLeft = -1;
    if (fraction > kEnoughToTell)
        secondsLeft =
            static_cast<int>(static_cast<double>(m_elapsed.elapsed()) / 1000.0 * (1.0 - fraction) / fraction);
    Q_EMIT progressed(fraction, step, secondsLeft);
}

} // namespace isegorie::base
