// Why no panel keeps the quotas, and the cheapest ways to let one through.
#pragma once

#include "core/analyse/Arret.h"
#include "core/analyse/tirage/ProblemeTirage.h"

namespace isegorie::analyse {

/// One side of one quota.
struct BorneQuota {
    int quota = 0;
    bool estMin = false;
    bool operator==(const BorneQuota&) const = default;
};

/// Bounds that no panel can keep together; without any one of them, one can. Empty when even without quotas
/// there are too few people. The size and the households always hold.
struct Conflit {
    std::vector<BorneQuota> bornes;
    bool plusPetit = false; ///< Proven: no conflict has fewer bounds.
};
/// Refused with the error of a cancelled task.
base::Result<Conflit> findConflit(const ProblemeTirage& probleme, const Arret& arret);

struct Relachement {
    struct Changement {
        BorneQuota borne;
        int de = 0, a = 0;
    };
    double cout = 0; ///< Raising a maximum by one costs 1, lowering a minimum by one 1 + 2/minimum.
    std::vector<Changement> changements;
};
/// Cheapest first, at most `nombre`, within the flexible bounds; none changes all bounds of an earlier one.
/// Empty when nothing within the flexible bounds helps.
std::vector<Relachement> findRelachements(const ProblemeTirage& probleme, int nombre, const Arret& arret);

/// The bounds that keep this person out of every panel; none when some panel can hold the person.
base::Result<Conflit> findBlocage(const ProblemeTirage& probleme, int personne, const Arret& arret);
/// Whether these bounds keep this person out of every panel, and none of them is there for nothing. Without a
/// bound: whether no panel at all holds the person. False when asked to stop.
bool isBlocage(const ProblemeTirage& probleme, int personne, const std::vector<BorneQuota>& bornes,
               const Arret& arret);
/// Whether some panel that keeps every quota holds this person (-1: whoever it holds). True when asked to
/// stop.
bool isPossible(const ProblemeTirage& probleme, int personne, const Arret& arret);

} // namespace isegorie::analyse
