// One split of Reinert's classification: a table of segments in two, as opposed in words as possible.
#pragma once

#include "core/analyse/Arret.h"
#include "core/analyse/textes/MatriceCreuse.h"

namespace isegorie::analyse {

/// chi-square of the 2 x forms table of a split, N(N·S - N1²)/(N1·N2) with S = Σ n1_j²/c_j, kept up to date
/// while rows change sides: the cost of a move is that of the moved row's forms, never of the whole table.
class DeuxParts {
public:
    explicit DeuxParts(const MatriceCreuse& table);

    const std::vector<char>& cotes() const { return m_cotes; } ///< 1 for the first side, 0 for the second.
    double khi2() const;        ///< 0 when a side is empty. Summed anew: exact.
    double khi2Courant() const; ///< The same from the running sum, up to rounding.
    void changer(int ligne);
    /// khi2() after this row changed sides; -1 when a side would be empty. Up to rounding.
    double khi2Apres(int ligne) const;
    /// Σ over the forms of this row of n1_j/c_j, which khi2Apres needs, for every row.
    void preparer();

private:
    double formula(double sum, double first) const;

    const MatriceCreuse& m_table;
    MatriceCreuse m_lignesDeForme;
    std::vector<char> m_cotes;
    std::vector<int> m_premiers;    ///< n1_j
    std::vector<double> m_inverses; ///< 1/c_j
    std::vector<double> m_liens, m_poids;
    double m_somme = 0; ///< S
    long long m_n = 0, m_n1 = 0;
    bool m_prepared = false;
    int m_moves = 0;
};

struct Coupure {
    std::vector<char> cotes; ///< One a row: 1 first side, 0 second.
    std::vector<int>
        ordre; ///< Rows of the first side, then of the second, as the axis and the moves left them.
    double khi2 = 0;
    double khi2Axe = 0; ///< Before the moves.
    int deplacements = 0;
};

/// Reinert (1983) as juba/rainette words it: rows sorted along the first axis, the prefix of highest
/// chi-square, then the best move as long as it raises it. Of moves that are equal to 1e-12 the first is
/// made, in the order first side, second side, each as `ordre`. No row or column of the table may be empty;
/// at least 3 of each.
Coupure couper(const MatriceCreuse& table, const Arret& arret);

} // namespace isegorie::analyse
