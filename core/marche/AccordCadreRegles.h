// Rules of accords-cadres and lots, apart from reading and writing: pure.
#pragma once

#include "core/marche/AccordCadre.h"

namespace isegorie::marche {

/// Number given, unique among the others, first day not after the last.
base::Status checkAccordCadre(const AccordCadre& accord, const QList<AccordCadre>& autres);
/// Number 1 to 4, maximum above zero (CCP R2162-4), period inside the accord-cadre and apart from the other
/// periods of the same lot.
base::Status checkLot(const Lot& lot, const AccordCadre& accord, const QList<Lot>& autres);
/// No lot may lie outside the new period.
base::Status checkLotsWithin(const AccordCadre& accord, const QList<Lot>& lots);

/// Sentence for what still uses a record that somebody wants to remove: versions of prices, bons.
base::Erreur stillUsed(const QString& quoi, int versions, int bons);

} // namespace isegorie::marche
