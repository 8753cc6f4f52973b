// Which forms stand together, and the tree of the strongest links (analyse de similitude).
#pragma once

#include "core/analyse/textes/MatriceCreuse.h"

namespace isegorie::analyse {

enum class Indice { Cooccurrence, Jaccard, Dice, Equivalence };

struct Lien {
    int forme1 = 0, forme2 = 0; ///< Columns of the matrix, forme1 < forme2.
    int ensemble = 0;           ///< Segments that hold both.
    double indice = 0;
};

struct Similitude {
    std::vector<int> formes; ///< Kept, by decreasing frequency, then by column.
    std::vector<int> effectifs;
    std::vector<Lien> liens; ///< Every pair that stands together, strongest first.
    std::vector<Lien>
        arbre; ///< Maximum spanning tree (forest): nothing lost of how each form hangs on the others.
};

/// The `nombre` most frequent forms that stand in at least `effectifMin` segments. Jaccard: both / either;
/// Dice: 2 both / sum; equivalence (Callon): both² / product. Equal links in the order of their forms.
Similitude similitude(const MatriceCreuse& segments, int nombre, int effectifMin, Indice indice);

} // namespace isegorie::analyse
