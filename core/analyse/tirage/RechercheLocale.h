// Heavy panels by exchanging people one for one: finds many quickly, proves nothing.
#pragma once

#include "core/analyse/tirage/PanelOracle.h"

#include <cstdint>
#include <optional>

namespace isegorie::analyse {

/// Tabu search over panels of the right size, after Glover and Kochenberger, "Critical event tabu search for
/// multidimensional knapsack problems" (1996): broken quotas cost what makes the search cross back and forth
/// between panels that keep all and panels that do not. Whole numbers and its own random ones: the same
/// everywhere, and every panel it returns is counted.
class RechercheLocale {
public:
    RechercheLocale(const ProblemeTirage& probleme, const Agregation& agregation);

    void exclude(const std::vector<int>& types); ///< Types that no panel holds.

    struct Demande {
        int impose = -1;           ///< A type that every panel must hold.
        int pas = 1000;            ///< Exchanges before it gives up; once there is a panel,
        int pasApresSucces = 1000; ///< exchanges without a heavier one.
        std::int64_t seuil = -1;   ///< Only heavier panels are of interest.
        int candidats = 0;         ///< Only so many types may join, the heaviest ones; 0 = all.
    };
    /// Panels found on the way, each heavier than the last. Starts from `depart`, or from nobody when it is
    /// empty.
    std::vector<PanelTypes> chercher(const PoidsTypes& poids, const PanelTypes& depart,
                                     const Demande& demande, const Arret& arret);

    std::int64_t travail() const { return m_travail; } ///< Additions of all searches so far, about.

private:
    int types() const { return static_cast<int>(m_caps.size()); }
    void start(const PoidsTypes& poids, const PanelTypes& depart, int impose, int candidats);
    void weigh(const PoidsTypes& poids);
    void choose();
    void fill(int impose);
    void add(int type, int number);
    void price(int row);
    int gainOfAdding(int type) const;
    int gainOfRemoving(int type) const;
    int bestToAdd(int without, int& gain);
    bool exchange(int impose);
    void repel();
    bool take(const PoidsTypes& poids, std::int64_t& best, std::vector<PanelTypes>& result) const;
    unsigned random(unsigned below);

    struct Ligne {
        int min, max;
    };

    const ProblemeTirage& m_probleme;
    const Agregation& m_agregation;
    std::vector<int> m_start, m_rows;        ///< Per type, its rows in `m_lignes`, flat.
    std::vector<Ligne> m_lignes;             ///< Quotas that can bind, classes of households.
    std::vector<int> m_caps;                 ///< Most people of each type.
    std::vector<int> m_weights;              ///< From 0 to kHeaviest.
    std::vector<int> m_candidates;           ///< Types that may join, ascending.
    std::vector<int> m_counts;               ///< Per type: the panel at hand.
    std::vector<int> m_seated;               ///< Types in it.
    std::vector<int> m_filled;               ///< People counted in each row.
    std::vector<int> m_penalties;            ///< Per row, what one too many or too few costs.
    std::vector<int> m_adding, m_removing;   ///< Per row, what one more or one less changes.
    std::vector<int> m_mayEnter, m_mayLeave; ///< Per type, the step from which it may.
    int m_perType = 0;                       ///< Additions to look at a type, about.
    int m_wished = 0;
    int m_leavers = 0;
    std::vector<int> m_gains;
    int m_step = 0;
    int m_broken = 0; ///< Rows outside their bounds.
    unsigned m_random = 1;
    std::int64_t m_travail = 0;
};

} // namespace isegorie::analyse
