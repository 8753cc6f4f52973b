#include "core/analyse/Arret.h"

namespace isegorie::analyse {

using std::chrono::steady_clock;

Arret::Arret(base::TaskContext* task, std::optional<std::chrono::milliseconds> limite) : m_task(task) {
    if (limite)
        m_fin = steady_clock::now() + *limite;
}

Arret::Cause Arret::cause() const {
    if (m_task != nullptr && m_task->isCancelled())
        return Cause::Annulation;
    return m_fin && steady_clock::now() >= *m_fin ? Cause::Delai : Cause::Aucune;
}

void Arret::report(double fraction, const QString& step) const {
    if (m_task != nullptr)
        m_task->report(fraction, step);
}

} // namespace isegorie::analyse
