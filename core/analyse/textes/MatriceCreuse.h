// Which forms stand in which segments: ones and nothing else, by row.
#pragma once

#include <cstdint>
#include <vector>

namespace isegorie::analyse {

/// Row i holds the forms colonnes[debuts[i]] to colonnes[debuts[i + 1] - 1], ascending, each once.
struct MatriceCreuse {
    int formes = 0;
    std::vector<std::int64_t> debuts{0};
    std::vector<std::int32_t> colonnes;

    int lignes() const { return int(debuts.size()) - 1; }
    int taille(int ligne) const { return int(debuts[ligne + 1] - debuts[ligne]); }
    const std::int32_t* debut(int ligne) const { return colonnes.data() + debuts[ligne]; }
    const std::int32_t* fin(int ligne) const { return colonnes.data() + debuts[ligne + 1]; }
    /// Adds a row: sorted here, forms that come twice once.
    void ajouter(std::vector<std::int32_t> formesDeLaLigne);
};

/// Columns of a matrix, i.e. the rows in which each form stands, ascending.
MatriceCreuse transposee(const MatriceCreuse& matrice);

/// How the rows of a matrix become units of at least `tailleMin` forms: `unites[i]` is the unit of row i,
/// from 0 in the order of the rows. Segments of one source follow each other; a rest too short joins the unit
/// before it, and stays alone when it is the whole source. tailleMin ≤ 1: every row is its unit. Both
/// binary: the forms of a unit count once (juba/rainette, merge_segments, counts the forms of each segment).
std::vector<int> regrouper(const MatriceCreuse& segments, const std::vector<int>& sources, int tailleMin);

/// The matrix of the units.
MatriceCreuse fusionner(const MatriceCreuse& segments, const std::vector<int>& unites);

} // namespace isegorie::analyse
