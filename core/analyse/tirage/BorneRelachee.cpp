#include "core/analyse/tirage/BorneRelachee.h"

#include "core/analyse/tirage/Relaxation.h"

#include <algorithm>

namespace isegorie::analyse {

namespace {
constexpr double kWeighs = 1e-9;
constexpr int kPatience = 8;
} // namespace

BorneRelachee::BorneRelachee(const ProblemeTirage& probleme, const Agregation& agregation)
    : m_agregation(agregation),
      m_programme(quotaProgramme(probleme, agregation, true)),
      m_excluded(agregation.types.size(), 0),
      m_gain(static_cast<int>(agregation.types.size())) {
    std::vector<double> costs(m_programme.variables(), 0.0);
    costs[m_gain] = 1;
    m_programme.setCosts(std::move(costs));
}

void BorneRelachee::exclude(const std::vector<int>& types) {
    for (const int type : types) {
        m_excluded[type] = 1;
        m_programme.setBornes(type, {0, 0});
    }
}

/// Column t counts the people of type t above their floor; the last column raises the floor of the free
/// types.
void BorneRelachee::place() {
    std::vector<double> base(m_programme.lignes(), 0.0);
    std::vector<double> gains(m_programme.lignes(), 0.0);
    for (std::size_t type = 0; type < m_floors.size(); ++type) {
        if (m_excluded[type] != 0)
            continue;
        for (const auto& [row, value] : m_programme.colonne(static_cast<int>(type))) {
            base[row] += value * people(type) * m_floors[type];
            gains[row] += m_free[type] != 0 ? value * people(type) : 0.0;
        }
        const double most = m_agregation.plafond(static_cast<int>(type)) - people(type) * m_floors[type];
        m_programme.setBornes(static_cast<int>(type), {0, std::max(0.0, most)});
    }
    Colonne column;
    for (std::size_t row = 0; row < gains.size(); ++row)
        if (gains[row] != 0)
            column.push_back({static_cast<int>(row), gains[row]});
    m_programme.setBase(std::move(base));
    m_programme.setBornes(m_gain, {0, 1});
    m_programme.setColonne(m_gain, std::move(column));
}

void BorneRelachee::solve(const std::vector<double>& planchers, const std::vector<char>& libres) {
    m_floors = planchers;
    m_free = libres;
    place();
    m_solved = false;
    // Given up after many pivots: the next call goes on from there.
    for (int i = 0; i < kPatience && !m_solved; ++i)
        m_solved = m_programme.solve(-1) == SimplexeDual::Issue::Optimale;
}

std::vector<double> BorneRelachee::egalitaire(const Arret& arret) {
    std::vector<double> floors(m_excluded.size(), 0.0);
    std::vector<char> free;
    for (const char excluded : m_excluded)
        free.push_back(excluded == 0 ? 1 : 0);
    std::vector<double> counts;
    for (bool settled = true; settled && !arret.demande();) {
        const std::int64_t before = m_programme.travail();
        solve(floors, free);
        arret.count(m_programme.travail() - before);
        if (!m_solved && !counts.empty())
            break; // floors that roundings made a little too high
        counts = attendus();
        const std::vector<double> weights = poids();
        settled = false;
        for (std::size_t type = 0; type < free.size(); ++type) {
            if (free[type] == 0)
                continue;
            floors[type] += m_programme.value(m_gain);
            if (weights[type] * people(type) > kWeighs) {
                free[type] = 0;
                settled = true;
            }
        }
        settled = settled && std::find(free.begin(), free.end(), 1) != free.end();
    }
    return counts;
}

std::vector<double> BorneRelachee::poids() const {
    std::vector<double> weights(m_floors.size(), 0.0);
    double sum = 0;
    for (std::size_t type = 0; type < weights.size(); ++type) {
        if (m_excluded[type] != 0)
            continue;
        // Any weights give a bound: equal ones do when roundings spoiled the programme.
        weights[type] = m_solved ? std::max(0.0, -m_programme.reducedCost(static_cast<int>(type))) : 1.0;
        sum += m_free[type] != 0 ? weights[type] * people(type) : 0.0;
    }
    if (sum > 0)
        for (double& weight : weights)
            weight /= sum;
    return weights;
}

std::vector<double> BorneRelachee::attendus() const {
    std::vector<double> counts;
    for (std::size_t type = 0; type < m_floors.size(); ++type) {
        const double floor = m_floors[type] + (m_free[type] != 0 ? m_programme.value(m_gain) : 0.0);
        counts.push_back(
            m_excluded[type] != 0 ? 0.0 : m_programme.value(static_cast<int>(type)) + people(type) * floor);
    }
    return counts;
}

} // namespace isegorie::analyse
