// Seatings of a recruitment as their tab shows them: read off the UI thread; by pseudonym.
#pragma once

#include "core/documents/Chart.h"
#include "core/recrutement/TablesPlan.h"
#include "ui/shell/RowsModel.h"

#include <memory>

namespace isegorie::ui {

/// One seating in full.
struct PlanTablesLu {
    recrutement::PlanDeTables plan; ///< Without id when there is none.
    int rencontres = 0, possibles = 0, repetitions = 0;
    double hasard = 0; ///< Meetings of a seating at random, on average.
    QList<TableRow> tours, personnes;
    documents::Chart diversite; ///< Like pairs at one table, by criterion: at random and here.
};

struct TablesLu {
    recrutement::Panel panel;
    recrutement::Presences presences;
    QList<recrutement::Seance> seances;
    QList<TableRow> plans;
    PlanTablesLu courant;
};
using TablesLuPtr = std::shared_ptr<const TablesLu>;

/// With this seating in full; with the latest when it is not there. Thread-safe.
base::Result<TablesLuPtr> lireTables(const storage::Database& database, const QString& recrutementId,
                                     const QString& planId);

/// What is asked of a seating.
struct DemandeTables {
    QStringList participants, criteres;
    int tables = 1, tours = 1;
    QString graine;
};
/// tablesJson. Thread-safe.
base::Result<QJsonObject> composerTables(const recrutement::Vivier& vivier, const DemandeTables& demande,
                                         base::TaskContext& context);

QStringList colonnesPlansDeTables();
QStringList colonnesTours();
QStringList colonnesParPersonne();

} // namespace isegorie::ui
