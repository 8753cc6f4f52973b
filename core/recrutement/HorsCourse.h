// Those of the reserve who are not to be called any more.
#pragma once

#include "core/recrutement/Panel.h"

namespace isegorie::recrutement {

/// Withdrawn, or refused by the DITP.
bool estHorsCourse(const Candidat* candidat);
/// Of the state of a place; of the reserve, whether the person is not to be called any more.
QString libelleEtat(const Place& place, const Candidat* candidat);

} // namespace isegorie::recrutement
