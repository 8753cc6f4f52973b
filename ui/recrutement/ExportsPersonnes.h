// Files of people that leave the coffre: written off the UI thread, and noted in the access log when they
// name somebody.
#pragma once

#include "core/recrutement/TablesPlan.h"
#include "ui/recrutement/RecrutementOnglet.h"

namespace isegorie::ui {

/// Asks where, then writes XLSX or CSV by the end of the name.
void exporterPersonnes(const RecrutementContexte& contexte, const recrutement::Recrutement& recrutement,
                       recrutement::GroupeExport groupe, bool pseudonymise, QWidget* parent);
/// The payment list of what was decided.
void exporterPaiements(const RecrutementContexte& contexte, const recrutement::Recrutement& recrutement,
                       QWidget* parent);
/// Cards of a seating.
void exporterTables(const RecrutementContexte& contexte, const recrutement::Recrutement& recrutement,
                    const recrutement::PlanDeTables& plan, bool pseudonymise, QWidget* parent);

/// The same without asking, for this path; `done` runs on the UI thread.
using ExportDone = std::function<void(const base::Status&)>;
void ecrirePersonnes(const RecrutementContexte& contexte, const recrutement::Recrutement& recrutement,
                     recrutement::GroupeExport groupe, bool pseudonymise, const QString& path,
                     QObject* receiver, ExportDone done);
void ecrirePaiements(const RecrutementContexte& contexte, const recrutement::Recrutement& recrutement,
                     const QString& path, QObject* receiver, ExportDone done);
void ecrireTables(const RecrutementContexte& contexte, const recrutement::Recrutement& recrutement,
                  const recrutement::PlanDeTables& plan, bool pseudonymise, const QString& path,
                  QObject* receiver, ExportDone done);

/// XLSX or PDF by the end of the name, otherwise CSV.
recrutement::FormatExport formatDe(const QString& path);

} // namespace isegorie::ui
