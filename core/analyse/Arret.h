// When a computation must stop: the user cancels, or its time is over.
#pragma once

#include "core/base/Task.h"

#include <chrono>
#include <optional>

namespace isegorie::analyse {

/// Asked often by long loops; without task and limit it never stops anything. A result reached by the limit
/// is labelled as such by whoever returns it; a cancelled computation returns no result.
class Arret {
public:
    enum class Cause { Aucune, Annulation, Delai };

    Arret() = default;
    /// The limit counts from now; none = no limit.
    explicit Arret(base::TaskContext* task, std::optional<std::chrono::milliseconds> limite = {});

    Cause cause() const;
    bool demande() const { return cause() != Cause::Aucune; }
    /// fraction in [0, 1]; nothing without a task.
    void report(double fraction, const QString& step) const;

private:
    base::TaskContext* m_task = nullptr;
    std::optional<std::chrono::steady_clock::time_point> m_fin;
};

} // namespace isegorie::analyse
