// Text that was made UTF-8 twice, or that holds bytes of Windows-1252 taken for Latin-1.
#pragma once

#include <string>
#include <string_view>

namespace isegorie::documents {

/// UTF-8 without the traces of a second encoding: « Ã© » is é again, « â€™ » an apostrophe. What is no such
/// trace stays. Points into the text itself, or into the buffer where something changed.
std::string_view encodageRepare(std::string_view texte, std::string& tampon);
/// Whether encodageRepare would change it.
bool estEncodeDeuxFois(std::string_view texte);
/// The control characters U+0080 to U+009F as Windows-1252 means them: nobody writes the others.
std::string_view sansControles(std::string_view texte, std::string& tampon);

} // namespace isegorie::documents
