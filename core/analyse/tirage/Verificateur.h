// Checks a distribution and its certificate anew: own counting, another solver, nothing of the column
// generation.
#pragma once

#include "core/analyse/tirage/Distribution.h"

namespace isegorie::analyse {

struct Verification {
    enum class Faute {
        PanelFaux,         ///< A panel breaks a quota, the size or a household.
        SommePoids,        ///< Probabilities of panels are not positive or do not sum to one.
        SommeChances,      ///< Chances of people do not sum to the size.
        NiveauxIncomplets, ///< The levels do not hold everyone once.
        ValeurFausse,      ///< A level's value is not the smallest chance of its people and the later ones.
        BorneFausse,       ///< A level's bound does not follow from its weights.
        MaximumFaux,       ///< There is a heavier panel than a level says, or it could not be settled.
        NonBloque,         ///< Somebody is settled who could gain more than the tolerance.
    };
    struct Constat {
        Faute faute;
        int rang; ///< Of the panel or level.
    };
    std::vector<Constat> fautes;
    double ecart = 0; ///< Largest bound - value, as recomputed.

    bool estJuste() const { return fautes.empty(); }
};

/// `tolerance`: how much chance anyone may still gain. For Statut::Limite the gap is reported, not judged.
Verification verify(const ProblemeTirage& probleme, const Agregation& agregation,
                    const Distribution& distribution, double tolerance, const Arret& arret);

} // namespace isegorie::analyse
