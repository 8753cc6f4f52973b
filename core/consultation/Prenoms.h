// First names that people in France bear: what tells « Solange Tropfer » at the end of a text from « Place
// Carnot ».
#pragma once

#include <QSet>
#include <QString>

namespace isegorie::consultation {

/// The words of a list that blanks part, written as plie() gives them.
QSet<QString> motsDe(const char* liste);

/// Of a word, whatever its case and accents; of « Jean-Pierre » its first part. France, the country, is none.
bool estPrenom(const QString& mot);

} // namespace isegorie::consultation
