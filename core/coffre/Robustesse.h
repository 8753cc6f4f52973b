// How hard a passphrase is to guess, roughly: for the bar beside the field, never a reason to refuse.
#pragma once

#include <QString>

namespace isegorie::coffre {

enum class Robustesse { Courte, Faible, Moyenne, Bonne, Forte };

/// Bits that somebody who knows how people choose would have to guess: repeated and following characters
/// count little, each word at most as one of a dictionary.
double bitsOf(const QString& passphrase);
/// Courte: fewer characters than kLeastPassphrase.
Robustesse robustesse(const QString& passphrase);

} // namespace isegorie::coffre
