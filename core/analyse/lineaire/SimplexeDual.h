// Linear programmes of few rows whose columns all have two bounds, solved again and again by a dual simplex.
#pragma once

#include "core/analyse/lineaire/InverseBase.h"

#include <cstdint>
#include <vector>

namespace isegorie::analyse {

/// Maximise costs · x with  A x - s = -base,  min <= (x, s) <= max: row r counts `base[r]` plus its columns.
/// With two bounds a column, any basis can be made dual feasible: costs and bounds change freely between
/// calls, and each call goes on from the basis of the last. No first phase, and emptiness is found on the
/// way.
class SimplexeDual {
public:
    enum class Issue { Optimale, Vide, SousSeuil, Abandonnee };
    struct Bornes {
        double min;
        double max;
    };

    /// Columns first, then rows; their order is the numbering of the columns of A and of s.
    int addColumn(Colonne colonne, Bornes bornes);
    int addRow(Bornes bornes);
    /// Once, after the last column and row. All slacks are basic.
    void prepare();

    int variables() const { return static_cast<int>(m_columns.size()); } ///< Columns of A.
    int lignes() const { return static_cast<int>(m_multipliers.size()); }
    int colonnes() const { return variables() + lignes(); }
    const Colonne& colonne(int variable) const { return m_columns[variable]; }
    const Bornes& bornes(int colonne) const { return m_bornes[colonne]; }
    void setBornes(int colonne, Bornes bornes) { m_bornes[colonne] = bornes; }
    void setCosts(std::vector<double> costs) {
        m_costs = std::move(costs);
    }                                                                     ///< One a column of A, at most 1.
    void setBase(std::vector<double> base) { m_right = std::move(base); } ///< One a row.
    void setColonne(int variable,
                    Colonne colonne); ///< Only while it is outside the basis, or rebuild follows.

    /// SousSeuil as soon as the objective cannot pass `seuil`; Abandonnee after too many pivots.
    Issue solve(double seuil);

    /// Multiplications of all calls so far, about: the same on every machine.
    std::int64_t travail() const { return m_travail; }

    double value(int colonne) const;
    double reducedCost(int colonne) const;
    double objective() const;
    /// Dual value of each row.
    const std::vector<double>& multipliers() const { return m_multipliers; }
    /// After Vide: the combination of rows that proves the emptiness.
    const std::vector<double>& ray() const { return m_ray; }

private:
    struct Candidat {
        double ratio;
        int colonne;
        double alpha;
    };

    double dot(const double* row, int colonne) const;
    double bound(int colonne) const;
    int basic(int row) const; ///< The column in the basis at this row.
    void flatten();
    void rebuild();
    void refresh();
    void disturb(double size);
    bool enter(int row, double excess); ///< False: nothing can mend the row.
    void computeMultipliers();
    void settleBounds();
    void computeBasics();
    int leavingRow(double& excess) const;
    void collectCandidates();
    int choose(double violation);
    void applyFlips();
    void step(int row, int entering, double target);

    std::vector<Colonne> m_columns;
    std::vector<int> m_start; ///< m_columns once more, flat: the inner loops read nothing else.
    std::vector<Coefficient> m_flat;
    std::vector<int> m_movable;   ///< Columns that are not fixed, during one call.
    std::vector<Bornes> m_bornes; ///< Of columns, then of rows.
    std::vector<double> m_costs;
    std::vector<double> m_working; ///< The costs, or disturbed ones on the way out of a circle.
    std::vector<double> m_right;
    InverseBase m_inverse{0};
    std::vector<int> m_base;   ///< Per row, its column in the numbering of InverseBase: slack i is i.
    std::vector<int> m_place;  ///< Per column, its row in the basis, or -1.
    std::vector<char> m_atMax; ///< Per column outside the basis.
    std::vector<double> m_basics;
    std::vector<double> m_multipliers;
    std::vector<double> m_ray;
    std::vector<double> m_scratch, m_alpha;
    std::vector<Candidat> m_candidates;
    std::vector<int> m_flips;
    std::int64_t m_travail = 0;
    int m_pivots = 0;  ///< Since the inverse was built.
    int m_stalled = 0; ///< Pivots in a row that gained nothing.
};

} // namespace isegorie::analyse
