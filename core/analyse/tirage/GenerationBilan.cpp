#include "core/analyse/tirage/Generation.h"

#include <algorithm>
#include <cmath>

namespace isegorie::analyse {

double Generation::avancement() const {
    return 1.0 - static_cast<double>(m_remaining) / static_cast<double>(m_probleme.personnes.size());
}

/// Stopped before the master programme was there, or had come as far: all panels found alike.
std::vector<double> Generation::panelProbabilities() const {
    std::vector<double> alike(m_panels.size(), 1.0 / static_cast<double>(m_panels.size()));
    if (!m_master)
        return alike;
    std::vector<double> best = m_master->probabilites();
    if (m_reached > 0)
        return best;
    return smallestChance(alike) > smallestChance(best) ? alike : best;
}

/// Of the people not yet settled.
double Generation::smallestChance(const std::vector<double>& probabilities) const {
    std::vector<double> expected(m_settled.size(), 0.0);
    for (std::size_t i = 0; i < probabilities.size(); ++i)
        for (const auto& [type, nombre] : m_panels[i])
            expected[type] += probabilities[i] * nombre;
    double smallest = 1;
    for (std::size_t type = 0; type < expected.size(); ++type)
        if (m_settled[type] == 0)
            smallest = std::min(smallest, expected[type] / people(type));
    return smallest;
}

/// Whole units that sum to kUnite: rounded down, then the largest remainders get one more.
std::vector<std::int64_t> Generation::panelWeights() const {
    const std::vector<double> probabilities = panelProbabilities();
    double sum = 0;
    for (const double probability : probabilities)
        sum += probability;
    std::vector<std::int64_t> result;
    std::vector<std::pair<double, std::size_t>> remainders;
    std::int64_t given = 0;
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const double exact = probabilities[i] / sum * static_cast<double>(kUnite);
        result.push_back(static_cast<std::int64_t>(std::floor(exact)));
        given += result.back();
        if (probabilities[i] > 0)
            remainders.emplace_back(static_cast<double>(result.back()) - exact, i);
    }
    std::sort(remainders.begin(), remainders.end());
    for (std::size_t i = 0; given < kUnite; ++i, ++given)
        ++result[remainders[i % remainders.size()].second];
    return result;
}

/// All who are not settled, with the best bound known; without one, that a panel has no more than its size.
Niveau Generation::unfinished() const {
    Niveau level = m_proof.value_or(Niveau{});
    if (!m_proof) {
        level.poids.assign(m_settled.size(), 1);
        level.maximum = m_probleme.taille;
    }
    level.personnes = m_remaining;
    for (std::size_t type = 0; type < m_settled.size(); ++type)
        if (m_settled[type] == 0)
            level.types.push_back(static_cast<int>(type));
    return level;
}

Distribution Generation::distribution() const {
    Distribution result;
    if (m_panels.empty())
        return result;
    const auto weights = panelWeights();
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (weights[i] > 0)
            result.panels.push_back({m_panels[i], weights[i]});
    result.certificat.niveaux = m_levels;
    if (m_remaining > 0)
        result.certificat.niveaux.push_back(unfinished());
    result.measure(m_agregation);
    return result;
}

} // namespace isegorie::analyse
