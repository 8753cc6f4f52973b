#include "core/analyse/lineaire/InverseBase.h"

#include <cmath>

namespace isegorie::analyse {

InverseBase::InverseBase(int lignes)
    : m_lignes(lignes), m_valeurs(static_cast<std::size_t>(lignes) * lignes) {
    reset();
}

void InverseBase::reset() {
    m_valeurs.assign(m_valeurs.size(), 0.0);
    for (int i = 0; i < m_lignes; ++i)
        m_valeurs[offset(i) + i] = -1.0;
}

int InverseBase::freeRow(const std::vector<char>& taken, const std::vector<double>& alpha) {
    constexpr double kNearlyZero = 1e-9;
    int best = -1;
    double largest = kNearlyZero;
    for (std::size_t i = 0; i < alpha.size(); ++i)
        if (taken[i] == 0 && std::abs(alpha[i]) > largest) {
            largest = std::abs(alpha[i]);
            best = static_cast<int>(i);
        }
    return best;
}

void InverseBase::transform(const Colonne& colonne, std::vector<double>& resultat) const {
    resultat.resize(m_lignes);
    for (int i = 0; i < m_lignes; ++i) {
        const double* values = row(i);
        double sum = 0;
        for (const Coefficient& coefficient : colonne)
            sum += values[coefficient.ligne] * coefficient.valeur;
        resultat[i] = sum;
    }
}

void InverseBase::multiply(const std::vector<double>& membre, std::vector<double>& resultat) const {
    resultat.resize(m_lignes);
    for (int i = 0; i < m_lignes; ++i) {
        const double* values = row(i);
        double sum = 0;
        for (int j = 0; j < m_lignes; ++j)
            sum += values[j] * membre[j];
        resultat[i] = sum;
    }
}

void InverseBase::pivot(int ligne, const std::vector<double>& alpha) {
    double* pivotRow = m_valeurs.data() + offset(ligne);
    const double divisor = alpha[ligne];
    m_nonZeros.clear();
    for (int j = 0; j < m_lignes; ++j)
        if (pivotRow[j] != 0) {
            pivotRow[j] /= divisor;
            m_nonZeros.push_back(j);
        }
    m_travail += 2 * m_lignes;
    // Below a quarter of entries, following the list is faster than the whole row.
    const bool sparse = m_nonZeros.size() * 4 < static_cast<std::size_t>(m_lignes);
    for (int i = 0; i < m_lignes; ++i) {
        const double factor = alpha[i];
        if (i == ligne || factor == 0)
            continue;
        double* values = m_valeurs.data() + offset(i);
        m_travail += static_cast<std::int64_t>(m_nonZeros.size());
        if (sparse)
            for (const int j : m_nonZeros)
                values[j] -= factor * pivotRow[j];
        else
            for (int j = 0; j < m_lignes; ++j)
                values[j] -= factor * pivotRow[j];
    }
}

} // namespace isegorie::analyse
