// A panel that a file names, judged before it is put in place.
#pragma once

#include "core/base/Constat.h"
#include "core/recrutement/Vivier.h"

namespace isegorie::recrutement {

/// What stands against seating these candidates (by id). Blocking: somebody who may not be seated at all (no
/// consent, withdrawn, refused), which nothing passes over. Warnings: the size, a quota, a household twice,
/// an answer that misses; whoever knows them may pass over. Codes "panel.…".
base::Constats constatsInstallation(const Vivier& vivier, const QStringList& candidatIds);

} // namespace isegorie::recrutement
