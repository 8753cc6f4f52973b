// The panel as its tab shows it, made off the UI thread.
#pragma once

#include "core/recrutement/Remplacement.h"
#include "core/storage/Database.h"
#include "ui/shell/RowsModel.h"

#include <memory>

namespace isegorie::ui {

struct PanelLu {
    recrutement::Panel panel;
    recrutement::PropositionRemplacement proposition;
    QList<TableRow> places, remplacants, quotas;
    int reserve = 0;           ///< Those who may still be called.
    base::Constats planChange; ///< Since the panel was drawn.
};
using PanelLuPtr = std::shared_ptr<const PanelLu>;
base::Result<PanelLuPtr> lirePanel(const storage::Database& database, const recrutement::Vivier& vivier);

/// "Femme : 5 → 6 ; 25-34 ans : 3 → 4", then what it breaks.
QString effetTexte(const recrutement::Effet& effet);

QStringList colonnesPlaces();
QStringList colonnesRemplacants();
QStringList colonnesQuotas();

} // namespace isegorie::ui
