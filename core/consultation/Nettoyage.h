// A cell as a person wrote it: tags, guards and invisible characters gone. UTF-8 in, UTF-8 out.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace isegorie::consultation {

/// HTML made plain text (paragraphs and list items keep their line), entities decoded, the contents of script
/// and style dropped. "a < b" and "&" alone stay as they are. Outer white space is trimmed.
/// The result points into the text itself or into `tampon`.
std::string_view texteSimple(std::string_view texte, std::string& tampon);

/// A label of a question as one line: exports keep the markup of their questions.
QString sansBalises(const QString& libelle);

/// Without the ' that a platform wrote before = + - @.
std::string_view sansGarde(std::string_view texte);
std::string_view rogne(std::string_view texte);
/// Digits alone.
bool estNumero(std::string_view cellule);

} // namespace isegorie::consultation
