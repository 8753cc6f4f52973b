// What the assistant shows of what it computes: the lines by lot, and those that a bon can take.
#pragma once

#include "core/marche/Bon.h"
#include "core/marche/Chiffrage.h"

namespace isegorie::ui {

/// The lot that orders a code; travel belongs to the bon's own.
int lotOf(const QString& code, int lotOfBon);

/// Computed lines by lot, numbered from 1 in each; the id is the place, for nothing is stored yet.
QMap<int, QList<marche::LigneBon>> lignesByLot(const marche::Chiffrage& chiffrage, int lotOfBon);

/// The part that one lot orders, without findings on prices that other lots miss.
marche::Chiffrage partOf(const marche::Chiffrage& chiffrage, int lot, int lotOfBon);
/// Everything but the part of the bon's own lot.
marche::Chiffrage otherLots(const marche::Chiffrage& chiffrage, int lotOfBon);

} // namespace isegorie::ui
