// The inverse of a simplex basis, dense and explicit: the linear programmes of the draw have few rows.
// Only + - * / in a fixed order: every IEEE machine computes the same bits, which no shared library promises.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace isegorie::analyse {

struct Coefficient {
    int ligne;
    double valeur;
};
using Colonne = std::vector<Coefficient>;

class InverseBase {
public:
    /// The basis of the slacks, whose columns are -e_i.
    explicit InverseBase(int lignes);

    int lignes() const { return m_lignes; }
    const double* row(int ligne) const { return m_valeurs.data() + offset(ligne); }
    /// inverse * colonne
    void transform(const Colonne& colonne, std::vector<double>& resultat) const;
    /// inverse * membre
    void multiply(const std::vector<double>& membre, std::vector<double>& resultat) const;
    /// The basis column of `ligne` is replaced by one whose transform is `alpha`; alpha[ligne] is not zero.
    void pivot(int ligne, const std::vector<double>& alpha);

    std::int64_t travail() const { return m_travail; } ///< Multiplications of all calls so far, about.

    /// The inverse anew for these columns; the slacks among them keep their row. `base` holds, per row, the
    /// index of its column; slack i has index i. Columns are permuted among rows as stability wants; a
    /// dependent column gives way to a slack. False when that happened. Once `stop` says so nothing more is
    /// done: then neither the inverse nor the base are good for anything.
    template <typename ColumnOf, typename Stop>
    bool rebuild(std::vector<int>& base, ColumnOf columnOf, Stop stop);
    template <typename ColumnOf>
    bool rebuild(std::vector<int>& base, ColumnOf columnOf) {
        return rebuild(base, columnOf, [] { return false; });
    }

private:
    std::size_t offset(int ligne) const { return static_cast<std::size_t>(ligne) * m_lignes; }
    void reset();
    /// The row not yet taken whose entry is the largest; -1 when all are nearly zero.
    static int freeRow(const std::vector<char>& taken, const std::vector<double>& alpha);

    int m_lignes;
    std::vector<double> m_valeurs;
    std::int64_t m_travail = 0;
    std::vector<int> m_nonZeros; // of the pivot row; kept to spare allocations
};

template <typename ColumnOf, typename Stop>
bool InverseBase::rebuild(std::vector<int>& base, ColumnOf columnOf, Stop stop) {
    reset();
    std::vector<int> wanted;
    std::vector<char> taken(base.size(), 0);
    for (const int column : base)
        if (column < m_lignes)
            taken[column] = 1;
        else
            wanted.push_back(column);
    for (int i = 0; i < m_lignes; ++i)
        base[i] = i;
    bool regular = true;
    std::vector<double> alpha;
    for (const int column : wanted) {
        if (stop())
            return false;
        transform(columnOf(column), alpha);
        const int row = freeRow(taken, alpha);
        if (row < 0) {
            regular = false;
            continue;
        }
        pivot(row, alpha);
        base[row] = column;
        taken[row] = 1;
    }
    return regular;
}

} // namespace isegorie::analyse
