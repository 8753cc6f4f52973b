// Titulaires (holders) and the lots they were awarded, by rank.
#pragma once

#include "core/base/Erreur.h"
#include "core/storage/Database.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace isegorie::marche {

struct Titulaire {
    QString id;
    QString raisonSociale; ///< Unique in the base, without regard to case.
    QString siret;         ///< 14 digits, or empty while unknown.
    QString adresse, contact, courriel;
    bool operator==(const Titulaire&) const = default;
};

/// A titulaire of a lot, with the names that a list shows.
struct Attribution {
    QString id;
    QString lotId;
    QString titulaireId;
    int rang = 1; ///< From 1, unique in the lot.

    // Read only.
    QString titulaire, siret;           ///< Raison sociale and SIRET.
    int lot = 0;                        ///< Number of the lot.
    QDate lotDebut, lotFin;             ///< Its period.
    QString accordCadreId, accordCadre; ///< Id and number.
    int versions = 0;                   ///< Price versions known.
    int bons = 0;                       ///< Bons that refer to it.
    bool operator==(const Attribution&) const = default;
};

/// By name.
base::Result<QList<Titulaire>> listTitulaires(const storage::Database& database);
base::Result<Titulaire> loadTitulaire(const storage::Database& database, const QString& id);

/// By rank; an empty lotId lists all, by accord-cadre, lot, period, rank.
base::Result<QList<Attribution>> listAttributions(const storage::Database& database,
                                                  const QString& lotId = {});
base::Result<Attribution> loadAttribution(const storage::Database& database, const QString& id);
/// For scripts: titulaire by id, SIRET or name (whole or its only match), lot by number, among the lots whose
/// period holds the day. An ambiguous or unknown name is refused with the candidates.
base::Result<Attribution> findAttribution(const storage::Database& database, int lot,
                                          const QString& titulaire, QDate jour);

base::Result<storage::Edit> createTitulaire(const storage::Database& database, Titulaire titulaire);
/// "raison_sociale", "siret", "adresse", "contact", "courriel".
base::Result<storage::Edit> updateTitulaire(const storage::Database& database, const QString& id,
                                            const QVariantMap& champs);
/// Refused while a lot is attributed to it.
base::Result<storage::Edit> removeTitulaire(const storage::Database& database, const QString& id);

/// rang 0 = after the last.
base::Result<storage::Edit> createAttribution(const storage::Database& database, const QString& lotId,
                                              const QString& titulaireId, int rang = 0);
/// A titulaire that is not in the directory yet, and the lot attributed to it after the last: one edit, whose
/// first change is the titulaire and second the attribution.
base::Result<storage::Edit> createTitulaireAttribue(const storage::Database& database, const QString& lotId,
                                                    Titulaire titulaire);
/// Gives the rank; the others make room.
base::Result<storage::Edit> moveAttribution(const storage::Database& database, const QString& id, int rang);
/// Refused while a bon or a price version uses it; the ranks below move up.
base::Result<storage::Edit> removeAttribution(const storage::Database& database, const QString& id);

} // namespace isegorie::marche
