// Groups of people who vote alike, found on the map of opinions.
#pragma once

#include "core/analyse/votes/AxesVotes.h"

namespace isegorie::analyse {

constexpr int kSansGroupe = -1;

struct GroupesOpinion {
    int k = 0;
    std::vector<int> groupes; ///< Of each voter, the largest group first; kSansGroupe = voted too little.
    double silhouette = 0;    ///< Of the base clusters, from -1 to 1: how well the groups are apart.
    std::vector<double> silhouettes; ///< For k = 2, 3…
};

/// Who voted enough: at least min(7, comments) times; the most active join until there are 15.
std::vector<bool> dansLaConversation(const MatriceVotes& votes);

/// As Polis: k-means to at most 100 base clusters, then k-means of those, weighted by their members, for k =
/// 2 to min(5, 2 + ⌊base/12⌋); the k of best silhouette. Starts are the first distinct places, so that the
/// same votes give the same groups. A single group when there are no two distinct places.
GroupesOpinion grouper(const MatriceVotes& votes, const AxesVotes& axes);

} // namespace isegorie::analyse
