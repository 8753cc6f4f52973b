// First names that people in France bear: what tells « Solange Tropfer » at the end of a text from « Place
// Carnot ».
#pragma once

#include <QString>

namespace isegorie::consultation {

/// Of a word, whatever its case and accents; of « Jean-Pierre » its first part. France, the country, is none.
bool estPrenom(const QString& mot);

} // namespace isegorie::consultation
