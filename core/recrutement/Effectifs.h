// How many of a group have each value of the plan, against its quotas. Pure.
#pragma once

#include "core/base/Constat.h"
#include "core/recrutement/Candidat.h"
#include "core/recrutement/Recrutement.h"

#include <vector>

namespace isegorie::recrutement {

/// One value or subtotal of a criterion.
struct Effectif {
    QString critere, critereLibelle;     ///< Key, label.
    QString categorie, categorieLibelle; ///< Key, label.
    bool sousTotal = false;
    Quota quota;
    int nombre = 0;

    /// Negative: so many are missing; positive: so many are too many; 0: within the quota.
    int ecart() const;
};
/// In the order of the plan; subtotals count the values that belong to them.
QList<Effectif> compterEffectifs(const Plan& plan, const std::vector<const Profil*>& profils);

/// What the open seats must bring once these people are kept.
struct QuotasResiduels {
    int sieges = 0; ///< Open seats.
    /// By (criterion, category): what is left of the bounds, never below zero.
    QHash<QPair<QString, QString>, Quota> quotas;
    /// Quotas that the people kept already break, or that the open seats can no longer reach.
    base::Constats constats;
};
QuotasResiduels quotasResiduels(const Plan& plan, const std::vector<const Profil*>& gardes);

} // namespace isegorie::recrutement
