// The master programme of one level: raise the chance of everyone not yet settled, with the panels known so
// far.
#pragma once

#include "core/analyse/Arret.h"
#include "core/analyse/lineaire/InverseBase.h"
#include "core/analyse/tirage/Agregation.h"

#include <vector>

namespace isegorie::analyse {

/// Maximise `gain` over probabilities of the panels, so that each type's expected count is at least its
/// people times their floor, or floor + gain while the type is free. Primal simplex; the basis lives on from
/// call to call, when panels are added and when a level is closed.
class Maitre {
public:
    /// effectifs: people of each type. `premier` is any panel.
    Maitre(std::vector<int> effectifs, const PanelTypes& premier);

    void addPanel(const PanelTypes& panel);
    int panels() const { return static_cast<int>(m_columns.size()) - firstPanel(); }

    /// Goes to a basic solution at least as good as the mean of all panels: from inside the set of solutions,
    /// where the simplex would crawl from corner to corner. Call before the first optimise.
    void startFromMean(const Arret& arret);

    /// False when asked to stop before the optimum; the solution is feasible all the same.
    bool optimise(const Arret& arret);
    double gain() const;
    /// Dual weight of one person of each type; over the people of free types they sum to 1.
    std::vector<double> poids() const;
    double plancher(int type) const { return m_floors[type]; }

    /// The floors of free types rise by the gain; these types are free no more (at least one has a weight >
    /// 0).
    void closeLevel(const std::vector<int>& types, const Arret& arret);
    /// Probability of each panel, in the order they were added.
    std::vector<double> probabilites() const;

private:
    /// Of each column outside the basis.
    struct Prix {
        std::vector<double> couts; ///< Gain for one more of it.
        std::vector<double> poids; ///< Reference weights of Devex.
    };

    int types() const { return static_cast<int>(m_floors.size()); }
    int gainColumn() const { return types() + 1; }
    int firstPanel() const { return types() + 2; } ///< In m_columns: slacks, convexity's slack, gain, panels.
    int gainRow() const;
    void setGainColumn();
    void rebuild(const Arret& arret);
    void computeBasics();
    double dot(const double* row, int column) const;
    void price(Prix& prices) const;
    void update(Prix& prices, int row, int column) const;
    static int enteringColumn(const Prix& prices, bool first);
    int leavingRow() const;
    void replace(int row, int column);
    void countWork(const Arret& arret);
    void push(int column, double value);
    int blockingRow(double sign, double& length) const;

    std::vector<int> m_effectifs;
    std::vector<double> m_floors;
    std::vector<char> m_free;
    std::vector<Colonne> m_columns;
    InverseBase m_inverse;
    std::vector<int> m_base; ///< Per row, its column.
    std::vector<char> m_inBase;
    std::vector<double> m_right, m_basics, m_alpha;
    std::int64_t m_counted = 0; ///< Of the work of the inverse.
    std::int64_t m_entries = 0; ///< Of the panels: what pricing them costs.
    int m_pivots = 0;           ///< Since the inverse was built.
};

} // namespace isegorie::analyse
