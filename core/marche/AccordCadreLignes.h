// Rows of the framework's tables as the domain's structs, and back. Private to the framework's files.
#pragma once

#include "core/marche/AccordCadre.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"

namespace isegorie::marche::lignes {

inline QString text(const QVariantMap& row, const char* column) {
    return row.value(QLatin1String(column)).toString();
}
inline int integer(const QVariantMap& row, const char* column) {
    return row.value(QLatin1String(column)).toInt();
}
inline QDate date(const QVariantMap& row, const char* column) {
    return QDate::fromString(text(row, column), Qt::ISODate);
}
inline base::Montant montant(const QVariantMap& row, const char* column) {
    return base::Montant::centimes(row.value(QLatin1String(column)).toLongLong());
}

AccordCadre accordCadre(const QVariantMap& row);
Lot lot(const QVariantMap& row);
Titulaire titulaire(const QVariantMap& row);
Attribution attribution(const QVariantMap& row);
VersionPrix versionPrix(const QVariantMap& row);
Prix prix(const QVariantMap& row);

QVariantMap fields(const AccordCadre& accord);
QVariantMap fields(const Lot& lot);
QVariantMap fields(const Titulaire& titulaire);

struct FiltreAttributions {
    QString id = {}, lotId = {}, accordCadreId = {}, titulaireId = {};
};
base::Result<QList<Attribution>> listAttributions(const storage::Database& database,
                                                  const FiltreAttributions& filtre);

/// Refused when one of them has price versions or bons.
base::Status checkUnused(const QString& quoi, const QList<Attribution>& attributions);

/// The error for an identity that no row has.
base::Erreur unknown(const QString& quoi, const QString& id);

/// The new values laid over the stored ones; a column that is not one of the record's is refused.
base::Result<QVariantMap> overlay(QVariantMap stored, const QVariantMap& champs);
/// What of wanted differs from stored.
QVariantMap difference(const QVariantMap& stored, const QVariantMap& wanted);

} // namespace isegorie::marche::lignes
