// Who voted what on which comment: mostly empty, so kept by voter.
#pragma once

#include <cstdint>
#include <vector>

namespace isegorie::analyse {

struct Vote {
    std::int32_t commentaire = 0;
    std::int8_t valeur = 0; ///< 1 agrees, -1 disagrees, 0 passes.
};

struct MatriceVotes {
    int commentaires = 0;
    std::vector<std::vector<Vote>> votants; ///< One vote a comment at most.
    /// Comments that moderation took out: their votes weigh nothing in the axes and represent nobody.
    std::vector<bool> retires;
};

} // namespace isegorie::analyse
