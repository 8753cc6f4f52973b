// How a platform is visited, day by day, as Matomo exports it (« Visites dans le temps », by day). CCTP, UO
// 2.4.1 and 2.4.2.
#pragma once

#include "core/storage/Database.h"
#include "core/storage/Edit.h"

#include <QDate>

#include <optional>

namespace isegorie::consultation {

struct JourFrequente {
    QString id; ///< In the base; empty before.
    QDate jour;
    qint64 visites = 0;
    std::optional<qint64> visiteurs; ///< Of that day: who comes on two days is counted on both.
    std::optional<qint64> actions;   ///< Pages, downloads, searches; pages alone where that is all it tells.
    std::optional<qint64> rebonds;   ///< Visits of one page.
    std::optional<qint64> duree;     ///< Mean of a visit, seconds.

    bool memesChiffres(const JourFrequente& autre) const;
};

struct LigneFrequentationRejetee {
    int ligne = 0;
    QString raison;
};

struct FrequentationLue {
    QString fichier, empreinte; ///< Name and SHA-256.
    QList<JourFrequente> jours; ///< By day.
    QList<LigneFrequentationRejetee> rejetees;
};
/// Whether these headers are those of such an export.
bool estFrequentation(const QStringList& entetes);
/// CSV or XLSX, French or English headers, or those of the API. Codes "frequentation.colonnes" (no day or no
/// visits), "frequentation.vide", and those of readTable().
base::Result<FrequentationLue> lireFrequentation(const QString& chemin);

struct PlanFrequentation {
    FrequentationLue lue;
    QList<JourFrequente> nouveaux, changes;
    int inchanges = 0;
};
base::Result<PlanFrequentation> planFrequentation(const storage::Database& database,
                                                  const QString& concertationId, const QString& chemin);
/// New days are added, others take the figures of the file; empty when nothing changes.
storage::Edit importerFrequentation(const QString& concertationId, const PlanFrequentation& plan);

/// By day.
base::Result<QList<JourFrequente>> joursFrequentes(const storage::Database& database,
                                                   const QString& concertationId);

} // namespace isegorie::consultation
