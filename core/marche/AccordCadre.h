// The framework contract (accord-cadre à bons de commande, CCP R2162-13) and its lots: what was signed, for
// how long, and up to which maximum (mandatory: CCP R2162-4).
#pragma once

#include "core/base/Constat.h"
#include "core/base/Erreur.h"
#include "core/base/Montant.h"
#include "core/storage/Database.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace isegorie::marche {

struct AccordCadre {
    QString id;
    QString numero; ///< As notified; unique in the base.
    QString objet;
    QDate debut, fin; ///< Both days included.
    bool operator==(const AccordCadre&) const = default;
};

/// One lot for one period: a renewal with another maximum is another Lot of the same number.
struct Lot {
    QString id;
    QString accordCadreId;
    int numero = 1;          ///< 1 to 4, as in the CCTP.
    base::Montant maximumHt; ///< Above zero.
    QDate debut, fin;        ///< Within the accord-cadre, not overlapping another period of this lot.
    bool operator==(const Lot&) const = default;
};

/// Latest first.
base::Result<QList<AccordCadre>> listAccordsCadres(const storage::Database& database);
base::Result<AccordCadre> loadAccordCadre(const storage::Database& database, const QString& id);
/// By number of lot, then by period.
base::Result<QList<Lot>> listLots(const storage::Database& database, const QString& accordCadreId);
base::Result<Lot> loadLot(const storage::Database& database, const QString& id);

/// What a person should look at, nothing being refused: longer than four years (CCP L2125-1), a lot without
/// period or without titulaire.
base::Result<base::Constats> constatsAccordCadre(const storage::Database& database, const QString& id);

/// An empty id gets a new one: read it in changes.first().id.
base::Result<storage::Edit> createAccordCadre(const storage::Database& database, AccordCadre accord);
/// champs: column -> value as stored ("numero", "objet", "debut", "fin"); the whole record is validated.
base::Result<storage::Edit> updateAccordCadre(const storage::Database& database, const QString& id,
                                              const QVariantMap& champs);
/// With its lots and attributions. Refused while a bon or a price version uses one of them.
base::Result<storage::Edit> removeAccordCadre(const storage::Database& database, const QString& id);

base::Result<storage::Edit> createLot(const storage::Database& database, Lot lot);
/// "numero", "maximum_ht_centimes", "debut", "fin". The number of a lot that has prices or bons stays.
base::Result<storage::Edit> updateLot(const storage::Database& database, const QString& id,
                                      const QVariantMap& champs);
/// With its attributions. Refused while a bon or a price version uses one of them.
base::Result<storage::Edit> removeLot(const storage::Database& database, const QString& id);

} // namespace isegorie::marche
