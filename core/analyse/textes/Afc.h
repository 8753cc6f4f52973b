// Correspondence analysis of a table of counts (Benzécri): which forms and which parts call each other.
#pragma once

#include "core/analyse/textes/Specificites.h"
#include "core/base/Erreur.h"

#include <vector>

namespace isegorie::analyse {

/// A line or a column of the table on the axes. Empty ones stand at 0 with no weight.
struct PointAfc {
    double poids = 0;                  ///< Share of the occurrences.
    double distance2 = 0;              ///< Squared chi-square distance to the centre.
    std::vector<double> coordonnees;   ///< Principal ones, one an axis.
    std::vector<double> contributions; ///< To the inertia of each axis; they sum to 1 over the points.
    std::vector<double> qualites;      ///< cos² on each axis; 0 at the centre.
};

struct Afc {
    double inertie = 0;          ///< χ²/N of the table.
    std::vector<double> valeurs; ///< Eigenvalues of the axes kept, decreasing.
    std::vector<PointAfc> lignes, colonnes;
};

/// At most `axes` axes, fewer when the table has fewer. The sign of an axis makes its largest column
/// coordinate positive. Refused (code "afc.trop-grande") when the smaller side is over 2,000.
base::Result<Afc> correspondances(const TableLexicale& table, int axes);

} // namespace isegorie::analyse
