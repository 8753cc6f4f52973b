// What a level could reach if people could be divided: quick, and a good first guess of its dual weights.
#pragma once

#include "core/analyse/tirage/PanelOracle.h"

namespace isegorie::analyse {

/// Raises the floor of the free types over the quotas without whole numbers.
class BorneRelachee {
public:
    BorneRelachee(const ProblemeTirage& probleme, const Agregation& agregation);

    void exclude(const std::vector<int>& types); ///< Types that no panel holds.
    void solve(const std::vector<double>& planchers, const std::vector<char>& libres);

    /// Expected number of people of each type at the top of all levels, if people could be divided.
    std::vector<double> egalitaire(const Arret& arret);

    /// Dual weight of one person of each type; over the people of the free types they sum to 1.
    std::vector<double> poids() const;
    /// Expected number of people of each type.
    std::vector<double> attendus() const;

private:
    double people(std::size_t type) const { return m_agregation.effectif(static_cast<int>(type)); }
    void place();

    const Agregation& m_agregation;
    SimplexeDual m_programme;
    std::vector<char> m_excluded;
    std::vector<double> m_floors;
    std::vector<char> m_free;
    bool m_solved = false;
    int m_gain; ///< The column after the types.
};

} // namespace isegorie::analyse
