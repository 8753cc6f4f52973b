// People whom nothing tells apart become one type with a count: 2,000 people are often a hundred types.
#pragma once

#include "core/analyse/tirage/ProblemeTirage.h"

#include <vector>

namespace isegorie::analyse {

/// A panel by types: (type, how many), types ascending, counts positive.
struct Effectif {
    int type;
    int nombre;
    auto operator<=>(const Effectif&) const = default;
};
using PanelTypes = std::vector<Effectif>;

struct Agregation {
    struct Type {
        std::vector<int> quotas;  ///< Of each of its people.
        std::vector<int> membres; ///< People, ascending.
        int classe = -1;          ///< In `classes`; -1 = no household with others.
    };
    /// Households alike: their people have the same types. A panel takes at most one person of each, so at
    /// most as many people of these types as there are households.
    struct Classe {
        std::vector<int> types;
        std::vector<int> foyers; ///< Numbers of the households, ascending.
    };

    std::vector<Type> types;
    std::vector<Classe> classes;
    std::vector<int> typeDe; ///< Per person.

    int effectif(int type) const { return static_cast<int>(types[type].membres.size()); }
    /// The most that a panel can take of a type: its people, but one a household.
    int plafond(int type) const;
};

/// Two people are of one type when their answers are equal and so are those of their whole households: then
/// swapping them (or the households) changes nothing, and any panel by types can be filled with people.
Agregation aggregate(const ProblemeTirage& probleme);
/// Everyone a type of their own: the plain binary model, for comparison.
Agregation aggregateNothing(const ProblemeTirage& probleme);

/// Whether a panel has the size, keeps the quotas and takes one person a household. Plain counting.
bool respects(const ProblemeTirage& probleme, const std::vector<int>& personnes);
bool respects(const ProblemeTirage& probleme, const Agregation& agregation, const PanelTypes& panel);

} // namespace isegorie::analyse
