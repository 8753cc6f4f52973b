// When a computation must stop: the user cancels, its time is over, or the work granted to it is done.
#pragma once

#include "core/base/Task.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace isegorie::analyse {

/// Asked often by long loops; without task and limit it never stops anything. A result reached by the limit
/// is labelled as such by whoever returns it; a cancelled computation returns no result. Work is counted in
/// multiplications, about: unlike time, it ends at the same step on every machine.
class Arret {
public:
    enum class Cause { Aucune, Annulation, Delai, Travail };

    Arret() = default;
    /// The limit counts from now; none = no limit.
    explicit Arret(base::TaskContext* task, std::optional<std::chrono::milliseconds> limite = {},
                   std::optional<std::int64_t> travail = {});

    Cause cause() const;
    bool demande() const { return cause() != Cause::Aucune; }
    /// So much work was done. Of one thread only.
    void count(std::int64_t travail) const { m_done += travail; }
    std::optional<std::int64_t> travail() const { return m_most; } ///< What was granted.
    /// The same task and time, with that much work from now on; 0 = no limit of work.
    Arret granting(std::int64_t travail) const;
    /// fraction in [0, 1]; nothing without a task.
    void report(double fraction, const QString& step) const;

private:
    base::TaskContext* m_task = nullptr;
    std::optional<std::chrono::steady_clock::time_point> m_fin;
    std::optional<std::int64_t> m_most;
    mutable std::int64_t m_done = 0;
};

} // namespace isegorie::analyse
