// Price versions: the BPU of a titulaire for a lot, as it stands from a date on. Never edited: a new BPU or a
// revision is a new version.
#pragma once

#include "core/base/Erreur.h"
#include "core/marche/Prix.h"
#include "core/storage/Database.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace isegorie::marche {

struct VersionPrix {
    QString id;
    QString attributionId;
    QString libelle; ///< "BPU du 1 janvier 2026", "Révision au 1 janvier 2027"
    QDate dateEffet;
    QString fichier;      ///< Name of the imported file; empty for a revision.
    QString empreinte;    ///< SHA-256 of that file; empty for a revision.
    QJsonObject revision; ///< The whole calculation of a revision (see Revision.h); empty for an import.
    int prix = 0;         ///< Read only: number of prices.
    int bons = 0;         ///< Read only: bons that refer to it.
    bool isRevision() const { return !revision.isEmpty(); }
};

/// Latest first.
base::Result<QList<VersionPrix>> listVersionsPrix(const storage::Database& database,
                                                  const QString& attributionId);
base::Result<VersionPrix> loadVersionPrix(const storage::Database& database, const QString& id);
/// The version whose prices apply on that day: the latest that took effect. Empty when there is none yet.
base::Result<std::optional<VersionPrix>> versionEnVigueur(const storage::Database& database,
                                                          const QString& attributionId, QDate jour);
/// Prices of a version, in the order of the catalogue's codes.
base::Result<QList<Prix>> listPrix(const storage::Database& database, const QString& versionId);

/// What everybody asks for one UO on a day, by rank: for the catalogue's detail.
struct PrixTitulaire {
    QString attributionId, titulaire, versionId;
    int rang = 1;
    QDate dateEffet;
    Prix prix;
};
base::Result<QList<PrixTitulaire>> listPrixUo(const storage::Database& database, const QString& code,
                                              QDate jour);

/// Codes in the catalogue's order: numbers as numbers, so that 1.8.10 follows 1.8.2.
bool codeBefore(const QString& gauche, const QString& droite);
void sortByCode(QList<Prix>& prix);

/// One UO in two versions. Absent on one side: only in the other.
struct EcartPrix {
    QString code;
    std::optional<Prix> avant, apres;
    bool differs() const { return avant != apres; }
    /// Change of the main price in ten-thousandths, half-up; empty when not on both sides or from zero.
    std::optional<qint64> dixMilliemes() const;
};
/// Every code of either list, in the order of codes.
QList<EcartPrix> compare(const QList<Prix>& avant, const QList<Prix>& apres);

/// Stores a version with its prices. Refused: two prices for one code, two versions of the same day.
base::Result<storage::Edit> createVersionPrix(const storage::Database& database, VersionPrix version,
                                              const QList<Prix>& prix, const QString& libelleEdit);
/// With its prices. Refused while a bon refers to it.
base::Result<storage::Edit> removeVersionPrix(const storage::Database& database, const QString& id);

} // namespace isegorie::marche
