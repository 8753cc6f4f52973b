// Seatings kept with a recruitment: who takes part, what is stored, what each person does, the table cards.
#pragma once

#include "core/recrutement/Exports.h"
#include "core/recrutement/Tables.h"

#include <QDateTime>

namespace isegorie::recrutement {

enum class GroupeTables {
    Panel,     ///< Selected and confirmed.
    Confirmes, ///< Confirmed alone.
    Presents,  ///< Noted as present at one session.
};
/// "panel", "confirmes", "presents"
QString key(GroupeTables groupe);
std::optional<GroupeTables> groupeTablesFromKey(const QString& text);
QString libelle(GroupeTables groupe);
QStringList clesGroupesTables();

/// Ids of candidates, those present in any order. `seanceId` counts for Presents alone. Code
/// "tables.participants" (fewer than two people).
base::Result<QStringList> participantsDesTables(const Panel& panel, const Presences& presences,
                                                GroupeTables groupe, const QString& seanceId);

/// A seating as the base keeps it.
struct PlanDeTables {
    QString id, libelle, seanceId, graine;
    QDateTime creeLe;
    QJsonObject contenu; ///< tablesJson of pseudonyms.

    int participants() const;
    int tables() const; ///< Of the first round.
    int tours() const;
    /// "39 personnes, 7 tables, 4 tours": its name while nobody gives another.
    QString resume() const;
};
/// Latest first.
base::Result<QList<PlanDeTables>> listPlansDeTables(const storage::Database& database,
                                                    const QString& recrutementId);
/// Code "tables.inconnu".
base::Result<storage::Edit> supprimerPlanDeTables(const storage::Database& database, const QString& planId);

/// Where one person sits, round after round.
struct PlacesPersonne {
    QString pseudonyme;
    QList<int> tables;   ///< From 1, one a round.
    int rencontres = 0;  ///< Others met at least once.
    int repetitions = 0; ///< Times that somebody is met again.
};
/// By pseudonym.
QList<PlacesPersonne> placesParPersonne(const QJsonObject& contenu);

/// Cards for the tables. With names they need identities.
struct CartesTables {
    QString titre;
    TablePersonnes parTable, parPersonne;
};
CartesTables cartesTables(const Vivier& vivier, const PlanDeTables& plan, bool pseudonymise);
/// XLSX, a sheet each; CSV: by person. The access to names is to be noted by the caller before.
base::Status exportTables(const CartesTables& cartes, const QString& chemin, FormatExport format);

} // namespace isegorie::recrutement
