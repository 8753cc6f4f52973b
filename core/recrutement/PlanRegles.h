// What a plan makes one order, and what is wrong with it.
#pragma once

#include "core/base/Constat.h"
#include "core/marche/Besoin.h"
#include "core/recrutement/Recrutement.h"

namespace isegorie::recrutement {

/// Sums that cannot be, subtotals that contradict, a missing consent, more than five priced criteria, a
/// target without incidence… Codes "plan.…". A blocking one means that no draw can succeed or no UO exists.
base::Constats controlerPlan(const Plan& plan);

/// The line that the plan makes one order, for the assistant of bons de commande (marche::chiffrer).
struct BesoinPlan {
    marche::Besoin besoin;
    base::Constats constats; ///< Which reading was taken.
};
BesoinPlan besoinDuPlan(const Plan& plan);

} // namespace isegorie::recrutement
