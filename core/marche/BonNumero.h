// Numbers of bons and avenants from a format: {annee}, {rang}, {rang:4} (padded with zeros), {bon}.
#pragma once

#include "core/base/Erreur.h"

#include <QString>

namespace isegorie::marche {

/// "BC-{annee}-{rang:4}" -> "BC-2026-0001". bon: number of the amended bon, for avenants.
QString formatNumero(const QString& format, int annee, int rang, const QString& bon = {});
/// Refuses a format whose numbers could collide: a bon's needs {annee} and {rang}, an avenant's {bon} and
/// {rang}.
base::Status checkFormat(const QString& format, bool avenant);

} // namespace isegorie::marche
