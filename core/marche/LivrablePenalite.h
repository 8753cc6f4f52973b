// Late penalties (CCAG-PI 2021, article 14.1): P = V·R/3000; in all at most 10 % of the bon's HT (14.1.2),
// and nothing while they do not exceed 1,000 € on the contract (14.1.3).
#pragma once

#include "core/base/Constat.h"
#include "core/base/Montant.h"
#include "core/storage/Database.h"

#include <QDate>
#include <QStringList>

namespace isegorie::marche {

/// HT of the penalties before this one, those exempted so far included.
struct PenalitesAnterieures {
    base::Montant bon;    ///< On the same bon: they use up its cap.
    base::Montant marche; ///< On the whole contract, the bon included: the exemption is on their total.
};

struct Penalite {
    base::Montant brute;   ///< V·R/3000, half-up.
    base::Montant plafond; ///< 10 % of the bon's HT: of all its penalties.
    base::Montant due;     ///< What applies.
    base::Montant rappel;  ///< Earlier ones, exempted so far, that fall due with this one.
    bool plafonnee = false;
    bool exoneree = false;
    QStringList explication; ///< One sentence a step, with the figures.
    base::Constats constats; ///< Written notice and days for the holder's observations.
};

/// Days of the notice; 15 at least (CCAG-PI 2021, article 14.1.1).
inline constexpr int kJoursObservations = 15;

/// valeur: base price HT of the late part; joursRetard from the day after the due date; montantBon: HT of the
/// bon.
base::Result<Penalite> penalite(base::Montant valeur, int joursRetard, base::Montant montantBon,
                                const PenalitesAnterieures& anterieures = {},
                                int joursObservations = kJoursObservations);

/// Of a livrable: late from its due date to the day its first version came, or to `jour` while none has.
/// Refused: no due date, not late, a part dearer than the bon and its avenants.
base::Result<Penalite> penaliteLivrable(const storage::Database& database, const QString& livrableId,
                                        base::Montant valeur, QDate jour,
                                        const PenalitesAnterieures& anterieures = {});

} // namespace isegorie::marche
