// Who can take an open seat: quotas and households with everybody else kept, before anything is changed.
#pragma once

#include "core/recrutement/Effectifs.h"
#include "core/recrutement/Panel.h"

namespace isegorie::recrutement {

/// What happens to the quotas when one person comes (and another goes).
struct Effet {
    /// Values whose count changes, with the count before and after.
    struct Changement {
        Effectif avant;
        int apres = 0;
    };
    QList<Changement> changements;
    QStringList manquements; ///< Sentences: a quota broken, a household twice.
    bool estAdmissible() const { return manquements.isEmpty(); }
};

/// A candidate for an open seat.
struct Remplacant {
    QString candidatId, pseudonyme;
    int rang = 0; ///< In the reserve, from 1; 0 when not in it.
    Effet effet;
};

/// Open seats, and who can take one: first those of the reserve in their order, then other candidates, each
/// group with the admissible ones first. A quota that one person cannot reach but the open seats together
/// still can is no fault. People who left are never proposed again.
struct PropositionRemplacement {
    int siegesLibres = 0;
    QList<Remplacant> remplacants;
    /// When no candidate is admissible, and which quota blocks; when those who are cannot fill all seats
    /// together.
    base::Constats constats;
};
PropositionRemplacement remplacantsPossibles(const Vivier& vivier, const Panel& panel);

/// Effect of a swap: `sort` leaves (a seated place; empty = an open seat is filled), `entre` comes.
base::Result<Effet> effetEchange(const Vivier& vivier, const Panel& panel, const QString& sortPlaceId,
                                 const QString& entreCandidatId);

/// Seats a candidate in the place of somebody who left. Refused when the effect is not admissible, unless
/// `force`: then the label of the edit says so.
base::Result<storage::Edit> remplacer(const Vivier& vivier, const Panel& panel, const QString& placeQuitteeId,
                                      const QString& candidatId, QDate jour, bool force = false);
/// Takes somebody selected (never confirmed) out and seats another instead.
base::Result<storage::Edit> echanger(const Vivier& vivier, const Panel& panel, const QString& sortPlaceId,
                                     const QString& entreCandidatId, QDate jour, bool force = false);
/// What fills every open seat at once, and who enters (ids of candidates).
struct Remplacements {
    storage::Edit edit;
    QStringList entrants;
};
/// In the order of the reserve, so that all quotas hold together. Code "panel.sans-solution" when that cannot
/// be.
base::Result<Remplacements> remplacerTous(const Vivier& vivier, const Panel& panel, QDate jour);

/// Somebody of the reserve whose turn it was and who is not called.
struct RangPasse {
    int rang = 0;
    QString pseudonyme;
    QStringList raisons; ///< Sentences: a quota that it would break, a household, no longer a candidate…
    QString raison() const { return raisons.join(QLatin1Char(' ')); }
};
/// Those before the ones who enter, in the order of the reserve; all of it when somebody from outside enters.
/// `panel` as it was before they enter; `sortCandidatId`: who leaves for a swap.
QList<RangPasse> rangsPasses(const Vivier& vivier, const Panel& panel, const QStringList& entrants,
                             const QString& sortCandidatId = {});
/// A line each; after twenty how many others.
QStringList phrasesRangsPasses(const QList<RangPasse>& passes);
/// A line a reason, the most frequent first, with how many ranks it concerns (several may concern one) and
/// the first of them; the rarest are counted. Few ranks are told one by one.
QStringList resumeRangsPasses(const QList<RangPasse>& passes);

} // namespace isegorie::recrutement
