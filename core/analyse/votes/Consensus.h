// What every group agrees upon, what divides, and what makes each group itself (Polis's statistics).
#pragma once

#include "core/analyse/votes/GroupesOpinion.h"

#include <utility>

namespace isegorie::analyse {

struct Comptes {
    long long accords = 0, desaccords = 0, votes = 0; ///< Votes: passes included.
};

/// One comment for one group.
struct Representatif {
    int commentaire = 0;
    bool accord = true; ///< The group agrees, or disagrees, more than the others.
    long long succes = 0, essais = 0;
    double part = 0;             ///< (succes + 1)/(essais + 2)
    double zPart = 0;            ///< Against one half.
    double ratio = 0;            ///< Of the share to that of the others.
    double zRatio = 0;           ///< Two proportions.
    bool meilleurAccord = false; ///< Polis's "best agree" of the group, listed first.
    double bas = 0,
           haut = 1; ///< Wilson's 95 % interval of succes/essais: what the number of votes allows to say.
};

struct Majorite {
    int commentaire = 0;
    bool accord = true;
    long long succes = 0, essais = 0;
    double part = 0, z = 0;
};

struct Opinions {
    std::vector<std::vector<Comptes>> comptes; ///< Of each group, one a comment.
    std::vector<double> consensus;             ///< Π over the groups of (A + 1)/(S + 2), one a comment.
    std::vector<double> dissensus; ///< Greatest gap between two groups of (A + 1)/(S + 2), one a comment.
    std::vector<std::vector<Representatif>> representatifs; ///< At most five a group.
    std::vector<Majorite>
        majorites; ///< Agreed, then disagreed by most of those in a group, at most five of each.
};

/// `groupes`: of each voter, 0 to k - 1 or kSansGroupe; who has no group counts nowhere.
Opinions opinions(const MatriceVotes& votes, const std::vector<int>& groupes, int k);

/// Wilson's 95 % interval of a share; 0 to 1 without trials.
std::pair<double, double> intervalleWilson(long long succes, long long essais);

} // namespace isegorie::analyse
