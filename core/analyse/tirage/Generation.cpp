#include "core/analyse/tirage/Generation.h"

#include "core/analyse/tirage/Rapprochement.h"

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
constexpr double kWeighs = 1e-9;
constexpr int kNodesAfterSuccess = 12;
constexpr double kShareOfBest = 0.8; // of the weights of the best bound, when pricing begins
constexpr double kShareStep = 0.3;
constexpr int kStartPanels = 2;   // for each type that is tight from the start
constexpr int kCoverNodes = 1000; // of one search for a panel of people not yet seen
constexpr int kTypeNodes = 100;   // of one for a panel that holds a given type, at first
constexpr int kCoverTimes = 3;    // panels, for each that seating everybody once would take
// Work of the phases before the first level, at most: they must not eat up what the levels need.
constexpr std::int64_t kCoverWork = 3'000'000'000;
constexpr std::int64_t kStartWork = 5'000'000'000;

Poids wholeWeights(const std::vector<double>& weights) {
    const double largest = *std::max_element(weights.begin(), weights.end());
    Poids result;
    for (const double weight : weights)
        result.push_back(std::llround(weight / largest * static_cast<double>(kLargestWeight)));
    return result;
}

/// Weights that are not quite equal: among many best panels the simplex would go in circles.
Poids nearlyEqualWeights(std::size_t types) {
    Poids weights;
    for (std::size_t type = 0; type < types; ++type)
        weights.push_back((std::int64_t{1} << 20) + static_cast<std::int64_t>(type * 40'503 % 1024));
    return weights;
}

/// Types of these panels need no other.
void drop(Poids& weights, const std::vector<PanelTypes>& panels) {
    for (const PanelTypes& panel : panels)
        for (const auto& entry : panel)
            weights[entry.type] = 0;
}

std::vector<int> withWeight(const Poids& weights) {
    std::vector<int> types;
    for (std::size_t type = 0; type < weights.size(); ++type)
        if (weights[type] > 0)
            types.push_back(static_cast<int>(type));
    return types;
}

} // namespace

Generation::Generation(const ProblemeTirage& probleme, const Agregation& agregation, const Arret& arret)
    : m_probleme(probleme),
      m_agregation(agregation),
      m_arret(arret),
      m_oracle(probleme, agregation),
      m_relaxed(probleme, agregation),
      m_settled(agregation.types.size(), 0),
      m_remaining(static_cast<int>(probleme.personnes.size())) {}

bool Generation::learn(const std::vector<PanelTypes>& panels) {
    bool isNew = false;
    for (const PanelTypes& panel : panels) {
        if (!m_known.insert(panel).second)
            continue;
        isNew = true;
        m_panels.push_back(panel);
        if (m_master)
            m_master->addPanel(panel);
    }
    return isNew;
}

Generation::Issue Generation::cover() {
    Poids weights = nearlyEqualWeights(m_agregation.types.size());
    std::vector<int> never;
    std::vector<int> postponed;
    while (never.empty() && !withWeight(weights).empty()) {
        const bool first = m_panels.empty();
        const auto found = m_oracle.maximise(
            weights, {first ? -1 : 0, kNodesAfterSuccess, first ? 0 : kCoverNodes}, m_arret);
        learn(found.panels);
        if (found.arret != Arret::Cause::Aucune)
            return Issue::Interrompue;
        if (first && found.panels.empty())
            return Issue::Infaisable;
        if (first)
            boundQuickly();
        drop(weights, found.panels);
        if (!found.panels.empty())
            continue;
        if (found.complet)
            never = withWeight(weights);
        else if (coverOneByOne(weights, never, postponed) == Issue::Interrompue)
            return Issue::Interrompue;
        else
            break;
    }
    startMaster(never, postponed);
    return Issue::Faite;
}

/// Large pools: panels close to what the relaxation wants hold most types, and what a few nodes do not say of
/// all the others together, they often say of each.
Generation::Issue Generation::coverOneByOne(Poids& weights, std::vector<int>& never,
                                            std::vector<int>& postponed) {
    const std::size_t types = m_agregation.types.size();
    const std::int64_t end = m_oracle.travail() + kCoverWork;
    m_relaxed.solve(std::vector<double>(types, 0.0), std::vector<char>(types, 1));
    const int times = static_cast<int>(m_probleme.personnes.size()) / std::max(1, m_probleme.taille);
    const auto panels =
        panelsTowards(m_relaxed.attendus(), m_agregation, m_oracle, kCoverTimes * times, kCoverWork, m_arret);
    learn(panels);
    drop(weights, panels);
    postponed = withWeight(weights);
    for (int nodes = kTypeNodes; !postponed.empty(); nodes *= 4) {
        postponed = tryEach(postponed, nodes, weights, never);
        if (m_arret.demande())
            return Issue::Interrompue;
        if (m_oracle.travail() > end)
            break;
    }
    return Issue::Faite;
}

std::vector<int> Generation::tryEach(const std::vector<int>& types, int noeuds, Poids& weights,
                                     std::vector<int>& never) {
    std::vector<int> open;
    std::vector<int> floors(weights.size(), 0);
    for (const int type : types) {
        if (weights[type] == 0) // in a panel found for another
            continue;
        floors[type] = 1;
        m_oracle.setPlanchers(floors);
        floors[type] = 0;
        const auto found = m_oracle.maximise(weights, {-1, 1, noeuds}, m_arret);
        learn(found.panels);
        drop(weights, found.panels);
        if (found.panels.empty())
            (found.complet ? never : open).push_back(type);
        if (m_arret.demande())
            break;
    }
    m_oracle.setPlanchers(floors);
    return open;
}

/// What the first node of a search proves costs nothing, and holds should nothing better come.
void Generation::boundQuickly() {
    m_relaxed.solve(floors(), freeTypes());
    Poids weights = wholeWeights(m_relaxed.poids());
    const auto found = m_oracle.maximise(weights, {-1, 0, 1}, {});
    keepProof(std::move(weights), found.borne, 0);
}

void Generation::startMaster(const std::vector<int>& never, const std::vector<int>& postponed) {
    std::vector<int> counts;
    for (std::size_t type = 0; type < m_settled.size(); ++type)
        counts.push_back(people(type));
    m_oracle.exclude(never);
    m_relaxed.exclude(never);
    Niveau proof;
    proof.poids.assign(counts.size(), 0);
    for (const int type : never)
        proof.poids[type] = 1;
    if (!never.empty())
        settle(never, std::move(proof));
    m_proof.reset();
    boundQuickly();
    const auto weights = m_relaxed.poids();
    const auto tight = std::count_if(weights.begin(), weights.end(), [](double w) { return w > kWeighs; });
    learn(panelsTowards(m_relaxed.attendus(), m_agregation, m_oracle, kStartPanels * static_cast<int>(tight),
                        kStartWork, m_arret));
    m_master = std::make_unique<Maitre>(std::move(counts), m_panels.front());
    for (std::size_t i = 1; i < m_panels.size(); ++i)
        m_master->addPanel(m_panels[i]);
    if (!postponed.empty()) {
        m_postponed = true;
        settle(postponed, m_proof.value_or(unfinished()));
    }
    if (const auto closed = settledTypes(); !closed.empty())
        m_master->closeLevel(closed);
    m_master->startFromMean(m_arret);
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

double Generation::freeWeight(const Poids& weights) const {
    double sum = 0;
    for (std::size_t type = 0; type < weights.size(); ++type)
        if (m_settled[type] == 0)
            sum += static_cast<double>(weights[type]) * people(type);
    return sum;
}

/// The heaviest known panel, and a little more, so that roundings do not pass for better panels.
std::int64_t Generation::threshold(const Poids& weights) const {
    std::int64_t best = 0;
    for (const PanelTypes& panel : m_panels)
        best = std::max(best, poidsDe(panel, weights));
    return best + std::llround(freeWeight(weights) * kSamePanel);
}

void Generation::keepProof(Poids weights, std::int64_t maximum, double tolerance) {
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

Generation::Recolte Generation::price(const std::vector<double>& weights,
                                      const std::vector<double>& current) {
    Poids whole = wholeWeights(weights);
    const auto found = m_oracle.maximise(whole, {threshold(whole), kNodesAfterSuccess, 0}, m_arret);
    // At the top of a level the weights of the master programme are the proof: they say who is stuck.
    keepProof(std::move(whole), found.borne, &weights == &current && found.panels.empty() ? kSameBound : 0);
    const bool isNew = learn(found.panels);
    if (found.arret != Arret::Cause::Aucune)
        return Recolte::Interrompue;
    if (!isNew)
        return Recolte::Rien;
    return helps(found.panels, current) ? Recolte::Utile : Recolte::Inutile;
}

Generation::Recolte Generation::findPanels(const std::vector<double>& current) {
    for (double share = kShareOfBest; share > 0; share -= kShareStep) {
        const Recolte harvest = price(mixed(current, share), current);
        if (harvest == Recolte::Utile || harvest == Recolte::Interrompue)
            return harvest;
    }
    return price(current, current);
}

Generation::Issue Generation::raise(bool dernier) {
    m_proof.reset();
    boundQuickly();
    const auto guess = m_relaxed.poids();
    if (price(guess, m_master->poids()) == Recolte::Interrompue)
        return Issue::Interrompue;
    while (true) {
        if (!m_master->optimise(m_arret))
            return Issue::Interrompue;
        const Recolte harvest = findPanels(m_master->poids());
        if (harvest == Recolte::Interrompue)
            return Issue::Interrompue;
        if (harvest == Recolte::Rien)
            break;
    }
    const std::vector<int> types = stuckTypes();
    m_reached += m_master->gain();
    m_master->closeLevel(types);
    settle(types, std::move(*m_proof));
    m_proof.reset();
    if (dernier) { // the others are settled without a word about them
        m_levels.back().types.clear();
        m_levels.back().personnes += m_remaining;
        m_remaining = 0;
    }
    return Issue::Faite;
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
