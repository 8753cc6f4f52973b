// Double classification: what two classifications of the same segments, by units of two sizes, agree upon.
#pragma once

#include "core/analyse/textes/Reinert.h"

namespace isegorie::analyse {

/// A class of the first tree crossed with one of the second; niveaux 1 = two classes, classes from 1.
struct ClasseCroisee {
    int niveau1 = 0, classe1 = 0, niveau2 = 0, classe2 = 0;
    std::vector<int> membres; ///< Segments in both, ascending.
    double khi2 = 0;          ///< Signed, of the 2x2 table with Yates's correction.
};

struct PartitionDouble {
    int k = 0;
    double khi2 = 0;           ///< Sum of those of its classes.
    long long n = 0;           ///< Segments classified.
    std::vector<int> croisees; ///< Indices in DoubleReinert::croisees.
    std::vector<int> groupes;  ///< One a segment: 0 to k - 1 or kNonClasse.
};

struct OptionsDouble {
    int k = 2;             ///< Largest number of classes looked for.
    int membresMin = 10;   ///< A crossed class has more members than this,
    double khi2Min = 3.84; ///< and a greater chi-square.
    bool mutuelles =
        true; ///< Only pairs of which each is the other's strongest link (rainette2, full = FALSE).
};

struct DoubleReinert {
    std::vector<ClasseCroisee> croisees;     ///< What the partitions choose among.
    std::vector<PartitionDouble> partitions; ///< From k = 2, as far as disjoint classes exist.
};

/// `premieres` and `secondes`: partitions of the segments (classesDesSegments) for k = 2, 3… For each k the
/// disjoint crossed classes of greatest Σχ², the more members among equals; found by branch and bound, exact.
DoubleReinert croiserClassements(const std::vector<std::vector<int>>& premieres,
                                 const std::vector<std::vector<int>>& secondes, const OptionsDouble& options);

} // namespace isegorie::analyse
