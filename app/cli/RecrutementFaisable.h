// Whether the candidates of a recruitment can fill its plan: the same numbers wherever a command tells them.
#pragma once

#include "app/cli/RecrutementSortie.h"
#include "core/recrutement/Faisabilite.h"

namespace isegorie::cli {

/// Needs the coffre open. Stopped by counted work, not by a clock: « relacher 2 » applies what was listed.
base::Result<recrutement::Faisabilite> feasibilityOf(const AtelierRecrutement& opened);
/// {faisable, conflit, relachements, sans_reponse: {critere: nombre}}
QJsonObject feasibilityJson(const recrutement::Faisabilite& found);
/// What could be changed, or why nothing has to or can.
QString feasibilityText(const recrutement::Faisabilite& found);

} // namespace isegorie::cli
