// What stands between a bon and its notification: mandatory mentions, balance of the lot, caps (issue 2, §5).
#pragma once

#include "core/base/Constat.h"
#include "core/marche/Bon.h"
#include "core/marche/Consommation.h"
#include "core/storage/Database.h"

namespace isegorie::marche {

/// A mention that the bon must carry (procurement.md, "usual mentions").
struct Mention {
    QString cle;     ///< "engagement_juridique": key in the setting "mentions.obligatoires".
    QString libelle; ///< "N° d’engagement juridique (EJ)"
    QString colonne; ///< Column of `bon` where it is typed; empty when it comes from elsewhere.
};
QList<Mention> mentions();

/// The balance of the bon's lot with and without this bon (a bon already counted is not counted twice).
struct SoldeLot {
    base::Montant maximum;   ///< HT.
    base::Montant autres;    ///< Ordered by the other bons and avenants of the lot.
    base::Montant ceBon;     ///< HT of this bon.
    base::Montant reste;     ///< maximum - autres - ceBon; may be negative.
    int dixMilliemes = 0;    ///< (autres + ceBon) / maximum, rounded down.
    base::Constats constats; ///< Warning from 80 %, blocking above 100 % (CCP R2162-4).
};
base::Result<SoldeLot> soldeLot(const storage::Database& database, const Bon& bon);

/// All findings of a bon: blocking ones stop the notification. Codes "bon.mention.<cle>", "bon.sans-ligne",
/// "bon.lot-etranger", "bon.dates", "bon.siret", "bon.plafond", "bon.prix-inconnu", "bon.prix-different",
/// "bon.quantite-zero", "bon.maximum-alerte", "bon.maximum-depasse".
base::Result<base::Constats> controleBon(const storage::Database& database, const QString& bonId,
                                         QDate today);

} // namespace isegorie::marche
