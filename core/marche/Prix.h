// The price of one UO, as a BPU or a price version holds it.
#pragma once

#include "core/base/Montant.h"

#include <QString>

#include <optional>

namespace isegorie::marche {

/// For 3.8.4 (margin on défraiements) the "price" is a percentage: 500 = 5,00 %.
struct Prix {
    QString code; ///< Regular code: "1.8.1".
    base::Montant puHt;
    std::optional<base::Montant> puHtSansFichier; ///< UO 3.1 to 3.3: price when no file is provided.
    bool operator==(const Prix&) const = default;
};

} // namespace isegorie::marche
