// The part of Regles.h on meetings (CCTP ch. 1 art. 4.1 and 4.2, ch. 2 UO 1.6 and 1.8, ch. 3 art. 1.3).
#pragma once

#include "core/base/Constat.h"
#include "core/concertation/Regles.h"

namespace isegorie::concertation {

void reglesReunions(const Fiche& fiche, QDate jour, base::Constats& out);

} // namespace isegorie::concertation
