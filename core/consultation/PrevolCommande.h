// Which UO the contributions that were counted make one order.
#pragma once

#include "core/base/Constat.h"
#include "core/consultation/Prevol.h"
#include "core/marche/Besoin.h"

#include <QJsonArray>

namespace isegorie::consultation {

struct CommandeContributions {
    marche::Besoin besoin;   ///< Empty when nothing is left to order for.
    base::Constats constats; ///< What was counted, and what another count would give.
};

/// Contributions with a text that were not set aside; no-answers apart (CCTP, chapitre 3, article 2, UO 2.4).
CommandeContributions commandeDe(const EtatPrevol& etat,
                                 marche::NiveauUo niveau = marche::NiveauUo::Intermediaire,
                                 bool referentiel = false);
/// "UO 2.4.5 × 1", in the order of the lines.
QStringList unitesDe(const marche::Besoin& besoin);
/// [{code, libelle, quantite}]
QJsonArray unitesJson(const marche::Besoin& besoin);

} // namespace isegorie::consultation
