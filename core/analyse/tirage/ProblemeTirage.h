// The draw as plain arrays: a pool of volunteers, quotas, a size, households.
#pragma once

#include <limits>
#include <vector>

namespace isegorie::analyse {

/// How many people of the panel may give one answer ("femme", "30-44 ans").
struct Quota {
    static constexpr int sansLimite = std::numeric_limits<int>::max();
    int min = 0;
    int max = 0;
    int minFlex = 0;          ///< A relaxation never goes below,
    int maxFlex = sansLimite; ///< nor above.
};

struct ProblemeTirage {
    int taille = 0; ///< People to draw.
    std::vector<Quota> quotas;
    /// Per person, the indices in `quotas` of what they count for: an answer to each criterion, and
    /// subtotals.
    std::vector<std::vector<int>> personnes;
    /// Per person, the number of the household, -1 for none; empty = nobody has one. At most one person of a
    /// household is drawn.
    std::vector<int> foyers;

    int foyer(int personne) const { return foyers.empty() ? -1 : foyers[personne]; }
};

/// What remains to be drawn once these people are in: size and quotas reduced, they and their households out.
/// A quota that they overfill gets max < min. The people keep their order; `restants` gives their old
/// indices.
struct ProblemeResiduel {
    ProblemeTirage probleme;
    std::vector<int> restants;
};
ProblemeResiduel residual(const ProblemeTirage& probleme, const std::vector<int>& confirmes);

} // namespace isegorie::analyse
