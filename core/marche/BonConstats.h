// The findings of a bon, rule by rule: pure, for BonControle and its tests.
#pragma once

#include "core/base/Constat.h"
#include "core/marche/Bon.h"
#include "core/marche/BonParametres.h"
#include "core/marche/BonTarif.h"

namespace isegorie::marche {

base::Constats constatsMentions(const Bon& bon, const ParametresBon& parametres);
base::Constats constatsDates(const Bon& bon, QDate today);
/// Lines: at least one, of this lot, under the caps, at the price of the bon's version.
base::Constats constatsLignes(const Bon& bon, const Tarif& tarif);

} // namespace isegorie::marche
