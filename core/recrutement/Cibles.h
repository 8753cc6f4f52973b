// From shares of a population to quotas of a panel.
#pragma once

#include "core/base/Constat.h"
#include "core/recrutement/PlanEdits.h"

namespace isegorie::recrutement {

struct OptionsCibles {
    int tolerance = 0;  ///< People below and above the two whole numbers around the exact target.
    bool exact = false; ///< One whole number each, by largest remainder: min = max.
    bool auMoinsUn =
        true; ///< A category of which half a person is expected has a seat at least, if there is room.
    int souplesse = 0; ///< Flexible bounds: that many people further; 0 = none.
};

/// Quotas of one criterion for a panel of `taille`, by key of category. Shares need not sum to 1: they are
/// compared with each other. Always: Σ min ≤ taille ≤ Σ max, over the values and over the subtotals.
QHash<QString, Quota> ciblesDepuisParts(const Critere& critere, int taille,
                                        const OptionsCibles& options = {});
/// The overseas regions that a plan of zone "metropole" leaves out, by key, with what says so.
QStringList regionsHorsZone(const Plan& plan);
/// That, and which criteria and categories get no target for want of shares.
base::Constats constatsCibles(const Plan& plan, const QStringList& criteres = {});
/// The zone of the recruitment, which zones there are, and whom the shares describe that targets are computed
/// from (of these criteria; all when none is given). A warning when none of them can be of that zone alone.
base::Result<base::Constats> constatsZone(const storage::Database& database, const Plan& plan,
                                          const QStringList& criteres = {});
/// Targets, as an edit, for every criterion that has shares (or those named); regions out of the zone get 0.
base::Result<storage::Edit> setCibles(const storage::Database& database, const QString& recrutementId,
                                      const OptionsCibles& options = {}, const QStringList& criteres = {});

} // namespace isegorie::recrutement
