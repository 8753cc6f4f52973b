// The charts of the weekly document: the same on paper, in the workbook and on screen. In French whatever the
// interface, as the document is.
#pragma once

#include "core/documents/Chart.h"
#include "core/recrutement/Suivi.h"

namespace isegorie::recrutement {

/// One a criterion: target, contacted, accepted, confirmed, present, by category.
QList<documents::Chart> graphiquesQuotas(const SuiviRecrutement& suivi);
/// Contacted, accepted, confirmed at the end of each week, against the size of the panel.
documents::Chart graphiqueSemaines(const SuiviRecrutement& suivi);

/// "4 à 6", "4", "au moins 4", "libre".
QString cibleTexte(const Quota& quota);

} // namespace isegorie::recrutement
