// A revision of one titulaire's prices as a plan, then as a new price version.
#pragma once

#include "core/marche/Revision.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"

namespace isegorie::marche {

struct PlanRevision {
    Attribution attribution;
    VersionPrix initiale;                 ///< Whose prices are P0.
    std::optional<VersionPrix> enVigueur; ///< Replaced from dateEffet on; may be the initial one.
    QDate dateEffet;
    Revision revision;       ///< From P0 to the new prices.
    QList<EcartPrix> ecarts; ///< From the prices in force to the new ones.
    base::Constats constats; ///< Of the revision, and "revision.meme-jour", "revision.hors-periode".

    bool isBlocked() const { return base::hasBlocking(constats); }
    /// {titulaire, lot, date_effet, initiale, en_vigueur, revision, constats}
    QJsonObject toJson() const;
};

/// Where P0 comes from unless told otherwise: the latest imported version that takes effect before the day.
base::Result<std::optional<VersionPrix>> versionInitiale(const storage::Database& database,
                                                         const QString& attributionId, QDate dateEffet);
/// initialeId empty = versionInitiale. Refused when there are no prices to revise.
base::Result<PlanRevision> planRevision(const storage::Database& database, const QString& attributionId,
                                        const DemandeRevision& demande, QDate dateEffet,
                                        const QString& initialeId = {});
/// The version keeps the whole calculation in `revision`, with {initiale: {id, libelle, date_effet}}.
base::Result<storage::Edit> storeRevision(const storage::Database& database, const PlanRevision& plan);

} // namespace isegorie::marche
