// Trees laid out as columns from left to right: children beside their parent, nothing over anything else.
#pragma once

#include <vector>

namespace isegorie::analyse {

struct NoeudPlan {
    int parent = -1; ///< Stands before its children in the list; -1: a root.
    double hauteur = 0;
};
struct PlaceNoeud {
    int colonne = 0;
    double haut = 0;
};
struct ArbreDispose {
    std::vector<PlaceNoeud> places; ///< One a box; the topmost begins at 0.
    double hauteur = 0;
    int colonnes = 0;
};

/// Tidy trees (Reingold and Tilford 1981, van der Ploeg 2014) of boxes of any height: a parent is centred on
/// its children, siblings keep their order and stand as close as `ecart` allows, boxes of different parents
/// twice that. Equal subtrees are drawn alike.
ArbreDispose disposerArbre(const std::vector<NoeudPlan>& boites, double ecart);

} // namespace isegorie::analyse
