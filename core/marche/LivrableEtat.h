// Where a livrable stands on a day, from its versions and the contract's delays.
#pragma once

#include "core/marche/BonParametres.h"
#include "core/marche/Livrable.h"

namespace isegorie::marche {

/// Fills etat, prochaineDate, joursRestants and attente, and admissionTacite of each version.
void computeEtat(Livrable& livrable, const ParametresBon& parametres, QDate today);
/// Nothing more can be received or decided: admitted (expressly, with réfaction or tacitly).
bool isClosed(EtatLivrable etat);
const VersionLivrable* lastVersion(const Livrable& livrable);

} // namespace isegorie::marche
