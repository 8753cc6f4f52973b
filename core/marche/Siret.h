// SIRET: 14 digits, a SIREN of 9 and an internal number of 5, with INSEE's keys.
#pragma once

#include "core/base/Erreur.h"

#include <QString>

namespace isegorie::marche {

/// Fourteen digits without spaces. Refused: another length, a character that is not a digit, a wrong key.
/// Key of Luhn; for La Poste (SIREN 356 000 000) the sum of the digits is a multiple of 5 instead, its head
/// office alone following Luhn's. Spaces (also no-break), dots and hyphens between the digits are accepted.
base::Result<QString> parseSiret(const QString& texte);

/// "552 100 554 00138" with no-break spaces; any other text unchanged.
QString siretTexte(const QString& siret);

} // namespace isegorie::marche
