#include "core/analyse/Arret.h"

namespace isegorie::analyse {

using std::chrono::steady_clock;

Arret::Arret(base::TaskContext* task, std::optional<std::chrono::milliseconds> limite,
             std::optional<std::int64_t> travail)
    : m_task(task), m_most(travail) {
    if (limite)
        m_fin = steady_clock::now() + *limite;
}

Arret::Cause Arret::cause() const {
    if (m_task != nullptr && m_task->isCancelled())
        return Cause::Annulation;
    if (m_most && m_done >= *m_most)
        return Cause::Travail;
    return m_fin && steady_clock::now() >= *m_fin ? Cause::Delai : Cause::Aucune;
}

Arret Arret::granting(std::int64_t travail) const {
    Arret result = *this;
    result.m_done = 0;
    result.m_most.reset();
    if (travail > 0)
        result.m_most = travail;
    return result;
}

void Arret::report(double fraction, const QString& step) const {
    if (m_task != nullptr)
        m_task->report(fraction, step);
}

} // namespace isegorie::analyse
