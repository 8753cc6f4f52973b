#include "core/analyse/tirage/RechercheLocale.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace isegorie::analyse {

namespace {

constexpr int kHeaviest = 1 << 14;
constexpr int kPenalty = kHeaviest / 4; // at first
constexpr int kLeastPenalty = kHeaviest / 64;
constexpr int kMostPenalty = 1 << 22;
constexpr int kLeavers = 8;     // types looked at for leaving, the most useless ones; fewer of them,
constexpr int kFewLeavers = 2;  // where many may join:
constexpr int kLookedAt = 4000; // so many pairs a step
constexpr int kTenure = 6;      // steps for which an exchange is not undone, at least
constexpr int kTenureMore = 8;
constexpr int kChooseEvery = 16;
constexpr int kAskEvery = 64; // steps

} // namespace

RechercheLocale::RechercheLocale(const ProblemeTirage& probleme, const Agregation& agregation)
    : m_probleme(probleme), m_agregation(agregation) {
    std::vector<int> rowOf(probleme.quotas.size(), -1);
    for (std::size_t quota = 0; quota < probleme.quotas.size(); ++quota) {
        const auto& [min, max, minFlex, maxFlex] = probleme.quotas[quota];
        if (min <= 0 && max >= probleme.taille)
            continue;
        rowOf[quota] = static_cast<int>(m_lignes.size());
        m_lignes.push_back({min, max});
    }
    const int firstClass = static_cast<int>(m_lignes.size());
    for (const Agregation::Classe& classe : agregation.classes)
        m_lignes.push_back({0, static_cast<int>(classe.foyers.size())});
    m_start.push_back(0);
    for (std::size_t type = 0; type < agregation.types.size(); ++type) {
        for (const int quota : agregation.types[type].quotas)
            if (rowOf[quota] >= 0)
                m_rows.push_back(rowOf[quota]);
        if (agregation.types[type].classe >= 0)
            m_rows.push_back(firstClass + agregation.types[type].classe);
        m_start.push_back(static_cast<int>(m_rows.size()));
        m_perType = std::max(m_perType, m_start.back() - m_start[m_start.size() - 2] + 2);
        m_caps.push_back(std::min(agregation.plafond(static_cast<int>(type)), probleme.taille));
    }
}

void RechercheLocale::exclude(const std::vector<int>& types) {
    for (const int type : types)
        m_caps[type] = 0;
}

unsigned RechercheLocale::random(unsigned below) {
    m_random = m_random * 1664525U + 1013904223U;
    return (m_random >> 8) % below;
}

void RechercheLocale::weigh(const PoidsTypes& poids) {
    const std::int64_t largest = std::max<std::int64_t>(1, *std::max_element(poids.begin(), poids.end()));
    m_weights.clear();
    for (const std::int64_t weight : poids)
        m_weights.push_back(
            static_cast<int>(static_cast<double>(weight) / static_cast<double>(largest) * kHeaviest));
}

/// Those who may join until the next call: the ones that are worth most in the panel at hand.
void RechercheLocale::choose() {
    m_candidates.resize(m_caps.size());
    std::iota(m_candidates.begin(), m_candidates.end(), 0);
    const int most = m_wished > 0 ? std::min(m_wished, types()) : types();
    m_leavers = std::clamp(kLookedAt / most, kFewLeavers, kLeavers);
    if (most == types())
        return;
    m_gains.resize(m_caps.size());
    for (int type = 0; type < types(); ++type)
        m_gains[type] = m_counts[type] < m_caps[type] ? gainOfAdding(type) : std::numeric_limits<int>::min();
    m_travail += static_cast<std::int64_t>(types()) * m_perType * 2;
    std::nth_element(
        m_candidates.begin(), m_candidates.begin() + most, m_candidates.end(),
        [&](int a, int b) { return m_gains[a] != m_gains[b] ? m_gains[a] > m_gains[b] : a < b; });
    m_candidates.resize(most);
}

void RechercheLocale::price(int row) {
    const int count = m_filled[row];
    const auto& [min, max] = m_lignes[row];
    const int penalty = m_penalties[row];
    m_adding[row] = count < min ? penalty : count >= max ? -penalty : 0;
    m_removing[row] = count > max ? penalty : count <= min ? -penalty : 0;
}

void RechercheLocale::add(int type, int number) {
    for (int i = m_start[type]; i < m_start[type + 1]; ++i) {
        const int row = m_rows[i];
        const auto& [min, max] = m_lignes[row];
        m_broken -= m_filled[row] < min || m_filled[row] > max ? 1 : 0;
        m_filled[row] += number;
        m_broken += m_filled[row] < min || m_filled[row] > max ? 1 : 0;
        price(row);
    }
    if (m_counts[type] == 0)
        m_seated.push_back(type);
    m_counts[type] += number;
    if (m_counts[type] == 0)
        m_seated.erase(std::find(m_seated.begin(), m_seated.end(), type));
}

int RechercheLocale::gainOfAdding(int type) const {
    int gain = m_weights[type];
    for (int i = m_start[type]; i < m_start[type + 1]; ++i)
        gain += m_adding[m_rows[i]];
    return gain;
}

int RechercheLocale::gainOfRemoving(int type) const {
    int gain = -m_weights[type];
    for (int i = m_start[type]; i < m_start[type + 1]; ++i)
        gain += m_removing[m_rows[i]];
    return gain;
}

/// Among equals, one by chance.
int RechercheLocale::bestToAdd(int without, int& gain) {
    int best = -1;
    unsigned equals = 0;
    gain = std::numeric_limits<int>::min();
    for (const int type : m_candidates) {
        if (m_counts[type] >= m_caps[type] || type == without || m_mayEnter[type] > m_step)
            continue;
        const int value = gainOfAdding(type);
        if (value > gain) {
            gain = value;
            best = type;
            equals = 1;
        } else if (value == gain && random(++equals) == 0) {
            best = type;
        }
    }
    m_travail += static_cast<std::int64_t>(m_candidates.size()) * m_perType;
    return best;
}

void RechercheLocale::fill(int impose) {
    int size = 0;
    for (const int type : m_seated)
        size += m_counts[type];
    if (impose >= 0 && m_counts[impose] == 0) {
        add(impose, 1);
        ++size;
    }
    int gain = 0;
    choose();
    for (; size < m_probleme.taille; ++size) {
        if (size % kChooseEvery == 0)
            choose();
        const int type = bestToAdd(-1, gain);
        if (type < 0)
            return;
        add(type, 1);
    }
    while (size > m_probleme.taille) {
        int worst = -1;
        for (const int type : m_seated)
            if (type != impose && (worst < 0 || gainOfRemoving(type) > gainOfRemoving(worst)))
                worst = type;
        add(worst, -1);
        --size;
    }
}

void RechercheLocale::start(const PoidsTypes& poids, const PanelTypes& depart, int impose, int candidats) {
    weigh(poids);
    m_wished = candidats;
    m_counts.assign(m_caps.size(), 0);
    m_seated.clear();
    m_filled.assign(m_lignes.size(), 0);
    m_penalties.assign(m_lignes.size(), kPenalty);
    m_adding.assign(m_lignes.size(), 0);
    m_removing.assign(m_lignes.size(), 0);
    m_mayEnter.assign(m_caps.size(), 0);
    m_mayLeave.assign(m_caps.size(), 0);
    m_step = 0;
    m_broken = 0;
    for (std::size_t row = 0; row < m_lignes.size(); ++row) {
        m_broken += m_lignes[row].min > 0 ? 1 : 0;
        price(static_cast<int>(row));
    }
    for (const auto& [type, count] : depart)
        add(type, count);
    fill(impose);
    choose();
}

/// The best exchange that is not one of the last ones undone; false when there is none.
bool RechercheLocale::exchange(int impose) {
    std::vector<std::pair<int, int>> leavers;
    for (const int type : m_seated)
        if (type != impose && m_mayLeave[type] <= m_step)
            leavers.emplace_back(-gainOfRemoving(type) - static_cast<int>(random(kHeaviest / 16)), type);
    m_travail += static_cast<std::int64_t>(m_seated.size()) * m_perType;
    const std::size_t most = std::min<std::size_t>(m_leavers, leavers.size());
    std::partial_sort(leavers.begin(), leavers.begin() + static_cast<std::ptrdiff_t>(most), leavers.end());
    int bestGain = std::numeric_limits<int>::min();
    int out = -1;
    int in = -1;
    for (std::size_t i = 0; i < most; ++i) {
        const int type = leavers[i].second;
        const int removing = gainOfRemoving(type);
        add(type, -1);
        int gain = 0;
        const int other = bestToAdd(type, gain);
        add(type, 1);
        if (other >= 0 && removing + gain > bestGain) {
            bestGain = removing + gain;
            out = type;
            in = other;
        }
    }
    if (out < 0)
        return false;
    add(out, -1);
    add(in, 1);
    m_mayEnter[out] = m_step + kTenure + static_cast<int>(random(kTenureMore));
    m_mayLeave[in] = m_step + kTenure + static_cast<int>(random(kTenureMore));
    return true;
}

/// Broken rows cost more, all cost less once nothing is broken.
void RechercheLocale::repel() {
    for (std::size_t row = 0; row < m_lignes.size(); ++row) {
        int& penalty = m_penalties[row];
        if (m_broken == 0)
            penalty = std::max(kLeastPenalty, penalty - penalty / 8);
        else if (m_filled[row] < m_lignes[row].min || m_filled[row] > m_lignes[row].max)
            penalty = std::min(kMostPenalty, penalty + kPenalty / 4);
        else
            continue;
        price(static_cast<int>(row));
    }
}

/// The panel at hand, when it keeps all and is heavier than `best`.
bool RechercheLocale::take(const PoidsTypes& poids, std::int64_t& best,
                           std::vector<PanelTypes>& result) const {
    if (m_broken > 0)
        return false;
    std::int64_t weight = 0;
    for (const int type : m_seated)
        weight += poids[type] * m_counts[type];
    if (weight <= best)
        return false;
    PanelTypes panel;
    for (const int type : m_seated)
        panel.push_back({type, m_counts[type]});
    std::sort(panel.begin(), panel.end());
    if (!respects(m_probleme, m_agregation, panel))
        return false;
    best = weight;
    result.push_back(std::move(panel));
    return true;
}

std::vector<PanelTypes> RechercheLocale::chercher(const PoidsTypes& poids, const PanelTypes& depart,
                                                  const Demande& demande, const Arret& arret) {
    std::vector<PanelTypes> result;
    const std::int64_t before = m_travail;
    start(poids, depart, demande.impose, demande.candidats);
    std::int64_t best = demande.seuil;
    for (int idle = 0; idle < (result.empty() ? demande.pas : demande.pasApresSucces); ++idle, ++m_step) {
        if (take(poids, best, result))
            idle = 0;
        repel();
        if (m_step % kChooseEvery == kChooseEvery - 1)
            choose();
        if (!exchange(demande.impose))
            break;
        if (m_step % kAskEvery == 0 && arret.demande())
            break;
    }
    arret.count(m_travail - before);
    return result;
}

} // namespace isegorie::analyse
