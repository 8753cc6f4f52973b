#include "core/analyse/tirage/Generation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace isegorie::analyse {

namespace {

constexpr std::int64_t kLargestWeight = std::int64_t{1} << 40;
constexpr double kSamePanel = 1e-11; // a gain of chance below this is a rounding
constexpr double kHelps = 1e-10;
constexpr double kSameBound = 1e-9;
constexpr double kStuck = 1e-7; // nobody is settled who could still gain more than this
constexpr int kNodesAfterSuccess = 12;
constexpr double kShareOfBest = 0.8; // of the weights of the best bound, when pricing begins
constexpr double kShareStep = 0.3;
constexpr double kWeighs = 1e-9;
constexpr int kSteps = 60; // exchanges without success before a local search gives up
constexpr int kStarts = 4; // known panels from which it starts
constexpr int kQuickNodes = 20;
constexpr int kLastEffort = 10; // times as many of both before the search whose end is a proof

PoidsTypes wholeWeights(const std::vector<double>& weights) {
    const double largest = *std::max_element(weights.begin(), weights.end());
    PoidsTypes result;
    for (const double weight : weights)
        result.push_back(std::llround(weight / largest * static_cast<double>(kLargestWeight)));
    return result;
}

} // namespace

/// What the first node of a search proves costs nothing, and holds should nothing better come.
void Generation::boundQuickly() {
    m_relaxed.solve(floors(), freeTypes());
    PoidsTypes weights = wholeWeights(m_relaxed.poids());
    const auto found = m_oracle.maximise(weights, {-1, 0, 1}, {});
    keepProof(std::move(weights), found.borne, 0);
}

std::vector<int> Generation::settledTypes() const {
    std::vector<int> types;
    for (std::size_t type = 0; type < m_settled.size(); ++type)
        if (m_settled[type] != 0)
            types.push_back(static_cast<int>(type));
    return types;
}

std::vector<char> Generation::freeTypes() const {
    std::vector<char> result;
    for (const char settled : m_settled)
        result.push_back(settled == 0 ? 1 : 0);
    return result;
}

std::vector<double> Generation::floors() const {
    std::vector<double> result;
    for (std::size_t type = 0; type < m_settled.size(); ++type)
        result.push_back(m_master ? m_master->plancher(static_cast<int>(type)) : 0.0);
    return result;
}

double Generation::freeWeight(const PoidsTypes& weights) const {
    double sum = 0;
    for (std::size_t type = 0; type < weights.size(); ++type)
        if (m_settled[type] == 0)
            sum += static_cast<double>(weights[type]) * people(type);
    return sum;
}

/// The heaviest known panel, and a little more, so that roundings do not pass for better panels.
std::int64_t Generation::threshold(const PoidsTypes& weights) const {
    std::int64_t best = 0;
    for (const PanelTypes& panel : m_panels)
        best = std::max(best, poidsDe(panel, weights));
    return best + std::llround(freeWeight(weights) * kSamePanel);
}

void Generation::keepProof(PoidsTypes weights, std::int64_t maximum, double tolerance) {
    if (maximum == std::numeric_limits<std::int64_t>::max() || freeWeight(weights) <= 0)
        return;
    Niveau proof;
    proof.poids = std::move(weights);
    proof.maximum = maximum;
    proof.borne = proof.bound(m_agregation, m_settled, floors());
    if (!m_proof || proof.borne < m_proof->borne + tolerance)
        m_proof = std::move(proof);
}

/// The weights of the master programme jump about; those of the best bound so far are steady. Panels priced
/// between the two serve both (Pessoa, Sadykov, Uchoa, Vanderbeck, "Automation and combination of linear-
/// programming based stabilization techniques in column generation", 2018).
std::vector<double> Generation::mixed(const std::vector<double>& current, double shareOfBest) const {
    if (!m_proof)
        return current;
    const double free = freeWeight(m_proof->poids);
    std::vector<double> result;
    for (std::size_t type = 0; type < current.size(); ++type)
        result.push_back((1 - shareOfBest) * current[type] +
                         shareOfBest * static_cast<double>(m_proof->poids[type]) / free);
    return result;
}

/// Whether a panel would raise the gain of the master programme, whose dual weights are `current`.
bool Generation::helps(const std::vector<PanelTypes>& panels, const std::vector<double>& current) const {
    double reached = m_master->gain();
    for (std::size_t type = 0; type < current.size(); ++type)
        reached += current[type] * people(type) * m_master->plancher(static_cast<int>(type));
    return std::any_of(panels.begin(), panels.end(), [&](const PanelTypes& panel) {
        double weight = 0;
        for (const auto& [type, nombre] : panel)
            weight += current[type] * nombre;
        return weight > reached + kHelps;
    });
}

std::vector<PanelTypes> Generation::heaviest(const PoidsTypes& weights, std::size_t number) const {
    std::vector<std::pair<std::int64_t, std::size_t>> order;
    for (std::size_t i = 0; i < m_panels.size(); ++i)
        order.emplace_back(-poidsDe(m_panels[i], weights), i);
    number = std::min(number, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(number), order.end());
    std::vector<PanelTypes> result;
    for (std::size_t i = 0; i < number; ++i)
        result.push_back(m_panels[order[i].second]);
    return result;
}

Generation::Recolte Generation::priceLocally(const std::vector<double>& weights,
                                             const std::vector<double>& current, int effort) {
    const PoidsTypes whole = wholeWeights(weights);
    RechercheLocale::Demande wish;
    wish.pas = kSteps * effort;
    wish.pasApresSucces = wish.pas;
    wish.seuil = threshold(whole);
    std::vector<PanelTypes> found;
    for (const PanelTypes& start : heaviest(whole, static_cast<std::size_t>(kStarts) * effort)) {
        const auto panels = m_local.chercher(whole, start, wish, m_arret);
        if (!panels.empty())
            found.push_back(panels.back());
        if (m_arret.demande())
            return Recolte::Interrompue;
        if (!found.empty() && effort > 1)
            break;
    }
    if (!learn(found))
        return Recolte::Rien;
    return helps(found, current) ? Recolte::Utile : Recolte::Inutile;
}

Generation::Recolte Generation::price(const std::vector<double>& weights, const std::vector<double>& current,
                                      int noeuds) {
    PoidsTypes whole = wholeWeights(weights);
    const auto found = m_oracle.maximise(whole, {threshold(whole), kNodesAfterSuccess, noeuds}, m_arret);
    // At the top of a level the weights of the master programme are the proof: they say who is stuck.
    keepProof(std::move(whole), found.borne, &weights == &current && found.panels.empty() ? kSameBound : 0);
    const bool isNew = learn(found.panels);
    if (m_arret.demande())
        return Recolte::Interrompue;
    if (isNew)
        return helps(found.panels, current) ? Recolte::Utile : Recolte::Inutile;
    return found.complet ? Recolte::Rien : Recolte::Limite;
}

/// As long as the pool is an easy one, exact searches are the fastest. Limite: it is not.
Generation::Recolte Generation::priceEasily(const std::vector<double>& current) {
    for (double share = kShareOfBest; share > 0; share -= kShareStep) {
        const Recolte harvest = price(mixed(current, share), current, kEasyNodes);
        if (harvest == Recolte::Utile || harvest == Recolte::Interrompue || harvest == Recolte::Limite)
            return harvest;
    }
    return price(current, current, kEasyNodes);
}

Generation::Recolte Generation::findPanels(const std::vector<double>& current) {
    if (!m_hard) {
        const Recolte harvest = priceEasily(current);
        if (harvest != Recolte::Limite)
            return harvest;
        m_hard = true;
    }
    for (double share = kShareOfBest; share > 0; share -= kShareStep) {
        const Recolte harvest = priceLocally(mixed(current, share), current, 1);
        if (harvest == Recolte::Utile || harvest == Recolte::Interrompue)
            return harvest;
    }
    Recolte harvest = priceLocally(current, current, 1);
    if (harvest == Recolte::Rien)
        harvest = price(current, current, kQuickNodes);
    if (harvest == Recolte::Limite) {
        harvest = priceLocally(current, current, kLastEffort);
        if (harvest == Recolte::Rien)
            harvest = price(current, current, m_nodes);
    }
    return harvest;
}

Generation::Issue Generation::raise(bool dernier) {
    m_proof.reset();
    boundQuickly();
    Recolte harvest = Recolte::Utile;
    if (!m_hard && price(m_relaxed.poids(), m_master->poids(), kEasyNodes) == Recolte::Interrompue)
        return Issue::Interrompue;
    while (harvest != Recolte::Rien && harvest != Recolte::Limite) {
        if (!m_master->optimise(m_arret))
            return Issue::Interrompue;
        harvest = findPanels(m_master->poids());
        if (harvest == Recolte::Interrompue)
            return Issue::Interrompue;
    }
    if (harvest == Recolte::Limite)
        m_unproven = true;
    const std::vector<int> types = harvest == Recolte::Limite ? weighingTypes() : stuckTypes();
    m_reached += m_master->gain();
    m_master->closeLevel(types, m_arret);
    settle(types, std::move(*m_proof));
    m_proof.reset();
    if (dernier) { // the others are settled without a word about them
        m_levels.back().types.clear();
        m_levels.back().personnes += m_remaining;
        m_remaining = 0;
    }
    return Issue::Faite;
}

/// Those who hold the gain down as far as the known panels tell.
std::vector<int> Generation::weighingTypes() const {
    const std::vector<double> current = m_master->poids();
    std::vector<int> types;
    for (std::size_t type = 0; type < current.size(); ++type)
        if (m_settled[type] == 0 && current[type] * people(type) > kWeighs)
            types.push_back(static_cast<int>(type));
    return types;
}

/// A type whose share of the dual weight is s gains at most gap / s in any distribution as good as this one.
std::vector<int> Generation::stuckTypes() const {
    const double gap = std::max(m_proof->borne - m_reached - m_master->gain(), kSamePanel / 10);
    const double free = freeWeight(m_proof->poids);
    const std::vector<double> current = m_master->poids();
    std::vector<int> stuck;
    int heaviest = -1;
    double largest = 0;
    for (std::size_t type = 0; type < current.size(); ++type) {
        if (m_settled[type] != 0)
            continue;
        const double share = static_cast<double>(m_proof->poids[type]) * people(type) / free;
        if (gap <= kStuck * share)
            stuck.push_back(static_cast<int>(type));
        if (current[type] * people(type) > largest) {
            largest = current[type] * people(type);
            heaviest = static_cast<int>(type);
        }
    }
    // The master programme closes a level only around one of its own weights.
    if (std::find(stuck.begin(), stuck.end(), heaviest) == stuck.end())
        stuck.push_back(heaviest);
    return stuck;
}

void Generation::settle(std::vector<int> types, Niveau level) {
    for (const int type : types) {
        m_settled[type] = 1;
        level.personnes += people(type);
    }
    m_remaining -= level.personnes;
    level.types = std::move(types);
    m_levels.push_back(std::move(level));
}

} // namespace isegorie::analyse
