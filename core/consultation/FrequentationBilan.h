// The report on how the platform is visited, week by week or day by day, beside what it brought in (UO 2.4.1,
// 2.4.2: « note présentant les statistiques de fréquentation, assortie de recommandations »).
#pragma once

#include "core/consultation/Frequentation.h"
#include "core/consultation/Rapport.h"

namespace isegorie::consultation {

enum class PasBilan { Semaine, Jour };

struct PeriodeFrequentee {
    QDate debut, fin; ///< Monday to Sunday, or one day.
    int jours = 0;    ///< Of it that have figures; without any nothing is known of its visits.
    qint64 visites = 0;
    std::optional<qint64> visiteurs, actions, rebonds; ///< Sums; none when a day does not tell.
    std::optional<qint64> duree;                       ///< Mean of a visit, seconds.
    qint64 contributions = 0;
    std::optional<qint64> participants; ///< Different authors; none when the exports do not tell them.

    /// « Du 2 au 8 mars 2026 », « lundi 2 mars 2026 »
    QString nom() const;
};

/// From the first day with figures or contributions to the last, without gaps, by day.
base::Result<QList<PeriodeFrequentee>> periodesFrequentees(const storage::Database& database,
                                                           const QString& concertationId, PasBilan pas);
/// Where the period that holds this day stands in the list; -1.
qsizetype periodeDu(const QList<PeriodeFrequentee>& periodes, QDate jour);
/// The last one with visits, else the last of all; -1 without any.
qsizetype dernierePeriode(const QList<PeriodeFrequentee>& periodes);
/// What the figures of a period say, against the one before.
QStringList constatsFrequentation(const QList<PeriodeFrequentee>& periodes, qsizetype place);
/// Columns and cells of a table of periods.
TableauRapport tableauFrequentation(const QList<PeriodeFrequentee>& periodes);
/// Visits and contributions over the periods.
documents::Chart graphiqueFrequentation(const QList<PeriodeFrequentee>& periodes, const QString& titre);

/// What the author recommends in the week that begins on this Monday.
base::Result<QString> recommandationsDe(const storage::Database& database, const QString& concertationId,
                                        QDate lundi);
/// Code "frequentation.jour" without a day.
base::Result<storage::Edit> ecrireRecommandations(const storage::Database& database,
                                                  const QString& concertationId, QDate lundi,
                                                  const QString& texte);

/// The note, in the formats of ecrireRapport(). Codes "frequentation.aucune", "frequentation.periode".
base::Result<Rapport> rapportFrequentation(const storage::Database& database, const QString& concertationId,
                                           QDate jour, PasBilan pas);

/// [{debut, fin, jours, visites, visiteurs, actions, rebonds, duree, contributions, participants}]
QJsonArray periodesJson(const QList<PeriodeFrequentee>& periodes);

} // namespace isegorie::consultation
