// The names that people sign with, or put at the head of what they write, with the address that goes with
// them: « Cordialement, Solange Tropfer », « Solange Tropfer, 12 rue des Lilas, Brest : … ».
#pragma once

#include <string_view>
#include <utility>
#include <vector>

namespace isegorie::consultation {

/// Bytes [begin, end) of a text in UTF-8, in no order; they may overlap. A name is told by a first name, an
/// initial or a title, and by its place: behind a closing formula, alone at the end, at the head before a
/// colon or an address. Names inside sentences, of places and of public figures are left alone.
std::vector<std::pair<std::size_t, std::size_t>> nomsSignes(std::string_view texte);

} // namespace isegorie::consultation
