// Panels whose mean comes close to a wanted distribution: what column generation starts from.
#pragma once

#include "core/analyse/tirage/RechercheLocale.h"

namespace isegorie::analyse {

/// One panel after the other, each correcting what the earlier ones gave too little; fewer when asked to stop
/// or once `travail` is done. `cible`: expected number of people of each type. After n panels the mean is off
/// by the order of 1/n where the target can be reached at all. `deja`: panels that are there already. Local
/// searches find them; `oracle` where they do not.
std::vector<PanelTypes> panelsTowards(const std::vector<double>& cible, const std::vector<PanelTypes>& deja,
                                      const Agregation& agregation, RechercheLocale& locale,
                                      PanelOracle& oracle, int nombre, std::int64_t travail,
                                      const Arret& arret);

/// The same by the oracle alone: for pools that it searches in no time.
std::vector<PanelTypes> panelsTowards(const std::vector<double>& cible, const Agregation& agregation,
                                      PanelOracle& oracle, int nombre, std::int64_t travail,
                                      const Arret& arret);

} // namespace isegorie::analyse
