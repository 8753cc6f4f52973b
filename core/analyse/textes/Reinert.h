// Descending hierarchical classification of segments by the words they share (Reinert 1983).
#pragma once

#include "core/analyse/textes/Coupure.h"
#include "core/base/Erreur.h"

#include <optional>

namespace isegorie::analyse {

constexpr int kNonClasse = -1;

struct OptionsReinert {
    int k = 2;                ///< Classes wanted; fewer when no class can be split any more.
    int membresMin = 5;       ///< Classes under this size are not split.
    double contingence = 0.3; ///< Over it a form stays on the side that uses it more.
    int frequenceMin = 3;     ///< Of a form on a side, to stay there.
};

/// One split, in the order in which they were made.
struct EtapeReinert {
    int classe = 0; ///< Index of the class split; it becomes `classe` and `classe + 1`.
    double khi2 = 0, khi2Axe = 0;
    int deplacements = 0;
    int effectifs[2] = {0, 0};
};

struct Reinert {
    std::vector<EtapeReinert> etapes;
    /// partitions[i]: class of each unit (0 to i + 1) or kNonClasse after split i.
    std::vector<std::vector<int>> partitions;

    /// Of the dendrogram, from the last split to the first: cumulated chi-squares.
    std::vector<double> hauteurs() const;
    int classes() const { return int(etapes.size()) + 1; }
};

/// Splits the largest class again and again (juba/rainette 0.3 with its loop of moves corrected). A unit
/// without a form left is unclassified from then on. Cancelled: base::TaskContext::cancelledErreur().
base::Result<Reinert> classer(const MatriceCreuse& unites, const OptionsReinert& options,
                              const Arret& arret = {});

/// Classes of the segments from those of their units.
std::vector<int> classesDesSegments(const std::vector<int>& partition, const std::vector<int>& unites);

/// Adjusted Rand index of two partitions of the same things; the unclassified of a side form one class there.
double randAjuste(const std::vector<int>& a, const std::vector<int>& b);

} // namespace isegorie::analyse
