// From a priced need to bons de commande: one bon a lot, each line with its rule and its other readings.
#pragma once

#include "core/marche/BonEdits.h"
#include "core/marche/Chiffrage.h"

#include <QMap>

namespace isegorie::marche {

/// Prices of the first holder of each lot in force that day, together, and the organisation's rate of VAT.
base::Result<Bareme> baremeEnVigueur(const storage::Database& database, QDate jour);
/// Prices of the bon's version, and for the other lots those in force: a need may span several lots.
base::Result<Bareme> baremeDuBon(const storage::Database& database, const QString& bonId, QDate jour);

LigneBon toLigneBon(const LigneChiffree& ligne);
/// Lines by the lot that orders them, numbered from 1 in each. Travel belongs to no lot: it goes to
/// lotDeplacements or, when that is 0, to the first of the lots.
QMap<int, QList<LigneBon>> lignesParLot(const Chiffrage& chiffrage, int lotDeplacements = 0);
/// What a bon of this lot orders of it: the lot's lines, and travel. A price that misses elsewhere is not
/// this lot's concern; one that misses here shows by its line.
Chiffrage chiffrageDuLot(const Chiffrage& chiffrage, int lot);
/// The rest: what the bons of the other lots order.
Chiffrage chiffrageHorsLot(const Chiffrage& chiffrage, int lot);
/// Refuses a blocking finding of the pricing, and a line without price.
base::Status checkChiffrage(const Chiffrage& chiffrage);

/// Adds the lines of the bon’s lot, and travel; lines of other lots are left out.
/// Refused: a blocking finding of the pricing, a line without price, no line of this lot.
base::Result<storage::Edit> addChiffrage(const storage::Database& database, const QString& bonId,
                                         const Chiffrage& chiffrage, const QString& besoin);

struct CreationBons {
    storage::Edit edit;
    QStringList ids; ///< By lot.
};
/// One draft for each lot of the need, all in one edit; travel goes to the first. The need is kept on each.
/// champs: other columns of each, as setBonField takes them.
base::Result<CreationBons> createBonsChiffres(const storage::Database& database,
                                              const QString& concertationId, const Chiffrage& chiffrage,
                                              const QString& besoin, QDate today,
                                              const QVariantMap& champs = {});

} // namespace isegorie::marche
