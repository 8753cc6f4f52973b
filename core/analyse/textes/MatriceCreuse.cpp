#include "core/analyse/textes/MatriceCreuse.h"

#include <algorithm>

namespace isegorie::analyse {

void MatriceCreuse::ajouter(std::vector<std::int32_t> formesDeLaLigne) {
    std::sort(formesDeLaLigne.begin(), formesDeLaLigne.end());
    formesDeLaLigne.erase(std::unique(formesDeLaLigne.begin(), formesDeLaLigne.end()), formesDeLaLigne.end());
    colonnes.insert(colonnes.end(), formesDeLaLigne.begin(), formesDeLaLigne.end());
    debuts.push_back(std::int64_t(colonnes.size()));
}

MatriceCreuse transposee(const MatriceCreuse& matrice) {
    MatriceCreuse result;
    result.formes = matrice.lignes();
    result.debuts.assign(std::size_t(matrice.formes) + 1, 0);
    for (const std::int32_t form : matrice.colonnes)
        ++result.debuts[form + 1];
    for (std::size_t j = 1; j < result.debuts.size(); ++j)
        result.debuts[j] += result.debuts[j - 1];
    result.colonnes.resize(matrice.colonnes.size());
    auto next = result.debuts;
    for (int row = 0; row < matrice.lignes(); ++row)
        for (const auto* form = matrice.debut(row); form != matrice.fin(row); ++form)
            result.colonnes[next[*form]++] = row;
    return result;
}

namespace {

/// The end of the unit that begins at this row, and whether it is long enough.
struct Unit {
    int end;
    bool full;
};

Unit unitFrom(const MatriceCreuse& segments, const std::vector<int>& sources, int first, int least) {
    int end = first + 1;
    int size = segments.taille(first);
    while (size < least && end < segments.lignes() && sources[end] == sources[first])
        size += segments.taille(end++);
    return {end, size >= least};
}

} // namespace

std::vector<int> regrouper(const MatriceCreuse& segments, const std::vector<int>& sources, int tailleMin) {
    std::vector<int> units(std::size_t(segments.lignes()), 0);
    int next = 0;
    for (int row = 0; row < segments.lignes();) {
        const Unit unit = tailleMin <= 1 ? Unit{row + 1, true} : unitFrom(segments, sources, row, tailleMin);
        const bool joins = !unit.full && row > 0 && sources[row - 1] == sources[row];
        std::fill(units.begin() + row, units.begin() + unit.end, joins ? next - 1 : next);
        next += joins ? 0 : 1;
        row = unit.end;
    }
    return units;
}

MatriceCreuse fusionner(const MatriceCreuse& segments, const std::vector<int>& unites) {
    MatriceCreuse result;
    result.formes = segments.formes;
    std::vector<std::int32_t> forms;
    for (int row = 0; row < segments.lignes(); ++row) {
        forms.insert(forms.end(), segments.debut(row), segments.fin(row));
        if (row + 1 == segments.lignes() || unites[row + 1] != unites[row]) {
            result.ajouter(std::move(forms));
            forms.clear();
        }
    }
    return result;
}

} // namespace isegorie::analyse
