// The weekly document as its tab shows it: read off the UI thread, counts only.
#pragma once

#include "core/documents/Chart.h"
#include "core/recrutement/SuiviGraphiques.h"
#include "ui/shell/RowsModel.h"

#include <memory>

namespace isegorie::ui {

struct SuiviLu {
    recrutement::SuiviRecrutement suivi;
    QList<TableRow> quotas, semaines;
    QList<documents::Chart> criteres; ///< One a criterion.
    documents::Chart historique;
};
using SuiviLuPtr = std::shared_ptr<const SuiviLu>;
base::Result<SuiviLuPtr> lireSuivi(const storage::Database& database, const recrutement::Vivier& vivier,
                                   QDate jour);

QStringList colonnesSuivi();
QStringList colonnesSemaines();

} // namespace isegorie::ui
