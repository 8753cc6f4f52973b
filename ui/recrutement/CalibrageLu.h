// A calibration as its tab shows it: read and computed off the UI thread.
#pragma once

#include "core/recrutement/CalibrageGroupe.h"
#include "ui/shell/RowsModel.h"

#include <memory>

namespace isegorie::ui {

struct CalibrageLu {
    std::shared_ptr<const recrutement::Vivier> vivier;
    recrutement::Panel panel;
    recrutement::GroupeCalibrage groupe = recrutement::GroupeCalibrage::Volontaires;
    recrutement::DonneesCalibrage donnees;
    recrutement::Calibrage resultat; ///< Only `avant` until `calcule`.
    bool calcule = false;

    int personnes = 0;
    int insuffisants = 0; ///< Categories of the group outside of the plan; of volunteers, too few.
    int ecartent = 0;     ///< Criteria in which the group is clearly unlike its reference.
    QList<TableRow> ecarts, tests, changements;
    QList<documents::Chart> graphiques;
    QString verdict; ///< What to do, in a sentence; empty until `calcule`.
    Tone ton = Tone::Info;
};
using CalibrageLuPtr = std::shared_ptr<const CalibrageLu>;

/// The gaps of a group. Thread-safe. Codes of calibrageDuGroupe.
base::Result<CalibrageLuPtr> lireCalibrage(const storage::Database& database,
                                           const std::shared_ptr<const recrutement::Vivier>& vivier,
                                           recrutement::GroupeCalibrage groupe);
/// The same with the fewest changes that reach the plan with this many people.
base::Result<CalibrageLuPtr> calculerCalibrage(const CalibrageLu& lu, int taille, base::TaskContext& context);

QStringList colonnesEcarts();
QStringList colonnesTests();
QStringList colonnesChangements();

} // namespace isegorie::ui
