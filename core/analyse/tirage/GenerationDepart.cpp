// Before the first level: a panel for everybody, panels near the fairest mixture, the master programme.
#include "core/analyse/tirage/Generation.h"
#include "core/analyse/tirage/Rapprochement.h"

#include <algorithm>

namespace isegorie::analyse {

namespace {

constexpr int kNodesAfterSuccess = 12;
constexpr int kCoverNodes = 1000; // of one search for a panel of people not yet seen
constexpr int kTypeNodes = 100;   // of one for a panel that holds a given type, at first
constexpr int kCoverSteps = 30;   // exchanges without success of a local one, once it has a panel
constexpr int kFirstSteps = 2000; // and while it has none
constexpr int kCandidates = 600;  // types that may join, of a large pool
constexpr int kStartPanels = 1000;
constexpr int kPanelsPerTight = 2; // of easy pools, for each type that is tight from the start
constexpr double kWeighs = 1e-9;
constexpr int kMostFailures = 8; // in a row: this pool is not for local searches
// Work of the phases before the first level, at most: they must not eat up what the levels need.
constexpr std::int64_t kCoverWork = 3'000'000'000;
constexpr std::int64_t kStartWork = 4'000'000'000;
constexpr std::int64_t kLargeStartWork = 12'000'000'000; // the master programme of so many types is slow:
constexpr std::size_t kLarge = 2000;
constexpr std::size_t kHard = 600; // types from which on exact searches are slow in any case

/// Weights that are not quite equal: among many best panels the simplex would go in circles.
PoidsTypes nearlyEqualWeights(std::size_t types) {
    PoidsTypes weights;
    for (std::size_t type = 0; type < types; ++type)
        weights.push_back((std::int64_t{1} << 20) + static_cast<std::int64_t>(type * 40'503 % 1024));
    return weights;
}

/// Types of these panels need no other.
void drop(PoidsTypes& weights, const std::vector<PanelTypes>& panels) {
    for (const PanelTypes& panel : panels)
        for (const auto& entry : panel)
            weights[entry.type] = 0;
}

std::vector<int> withWeight(const PoidsTypes& weights) {
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
      m_local(probleme, agregation),
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

/// A panel around each type that has none yet, holding as many of the others as it can.
void Generation::coverLocally(PoidsTypes& weights) {
    int failures = 0;
    for (std::size_t type = 0; type < weights.size() && failures < kMostFailures; ++type) {
        if (weights[type] == 0)
            continue;
        if (m_arret.demande())
            return;
        RechercheLocale::Demande wish;
        wish.impose = static_cast<int>(type);
        wish.candidats = kCandidates;
        wish.pas = kFirstSteps;
        wish.pasApresSucces = kCoverSteps;
        auto found = m_local.chercher(weights, {}, wish, m_arret);
        failures = found.empty() ? failures + 1 : 0;
        if (found.empty())
            continue;
        found = {found.back()};
        learn(found);
        drop(weights, found);
    }
}

void Generation::exclude(const std::vector<int>& types) {
    m_oracle.exclude(types);
    m_local.exclude(types);
    m_relaxed.exclude(types);
}

/// Panels of types not yet seen, until there is none or the search takes too long: then `found` says which.
Generation::Issue Generation::coverAtOnce(PoidsTypes& weights, int noeuds) {
    while (m_never.empty() && !withWeight(weights).empty()) {
        const bool first = m_panels.empty();
        const auto found = m_oracle.maximise(weights, {first ? -1 : 0, kNodesAfterSuccess, noeuds}, m_arret);
        learn(found.panels);
        if (m_arret.demande())
            return Issue::Interrompue;
        drop(weights, found.panels);
        if (!found.panels.empty())
            continue;
        if (!found.complet)
            return Issue::Limite;
        if (first)
            return Issue::Infaisable;
        m_never = withWeight(weights);
    }
    return Issue::Faite;
}

Generation::Issue Generation::cover() {
    PoidsTypes weights = nearlyEqualWeights(m_agregation.types.size());
    m_hard = weights.size() > kHard;
    Issue issue = m_hard ? Issue::Limite : coverAtOnce(weights, kEasyNodes);
    if (issue == Issue::Limite) {
        m_hard = true;
        coverLocally(weights);
        issue = coverAtOnce(weights, m_panels.empty() ? 0 : kCoverNodes);
    }
    if (issue == Issue::Limite)
        issue = m_panels.empty() ? Issue::Interrompue : coverOneByOne(weights);
    if (issue != Issue::Faite)
        return issue;
    exclude(m_never);
    boundQuickly();
    learn(startingPanels());
    if (m_arret.demande())
        return Issue::Interrompue;
    begin();
    return Issue::Faite;
}

/// Near the mixture that would be the fairest if people could be divided; of easy pools, near its first
/// level.
std::vector<PanelTypes> Generation::startingPanels() {
    if (m_hard) {
        const std::vector<double> target = m_relaxed.egalitaire(m_arret);
        const bool isLarge = m_agregation.types.size() > kLarge;
        return panelsTowards(target, m_panels, m_agregation, m_local, m_oracle, kStartPanels,
                             isLarge ? kLargeStartWork : kStartWork, m_arret);
    }
    std::vector<char> free(m_settled.size(), 1);
    for (const int type : m_never)
        free[type] = 0;
    m_relaxed.solve(std::vector<double>(free.size(), 0.0), free);
    const auto weights = m_relaxed.poids();
    const auto tight = std::count_if(weights.begin(), weights.end(), [](double w) { return w > kWeighs; });
    return panelsTowards(m_relaxed.attendus(), m_agregation, m_oracle,
                         kPanelsPerTight * static_cast<int>(tight), kStartWork, m_arret);
}

/// What a few nodes do not say of all the others together, they often say of each.
Generation::Issue Generation::coverOneByOne(PoidsTypes& weights) {
    const std::int64_t end = m_oracle.travail() + kCoverWork;
    m_later = withWeight(weights);
    for (int nodes = kTypeNodes; !m_later.empty(); nodes *= 4) {
        m_later = tryEach(m_later, nodes, weights);
        if (m_arret.demande())
            return Issue::Interrompue;
        if (m_oracle.travail() > end)
            break;
    }
    return Issue::Faite;
}

std::vector<int> Generation::tryEach(const std::vector<int>& types, int noeuds, PoidsTypes& weights) {
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
            (found.complet ? m_never : open).push_back(type);
        if (m_arret.demande())
            break;
    }
    m_oracle.setPlanchers(floors);
    return open;
}

/// The master programme over all panels known, before its first level.
void Generation::begin() {
    std::vector<int> counts;
    for (std::size_t type = 0; type < m_settled.size(); ++type)
        counts.push_back(people(type));
    m_settled.assign(counts.size(), 0);
    m_levels.clear();
    m_remaining = static_cast<int>(m_probleme.personnes.size());
    m_reached = 0;
    m_unproven = false;
    m_master.reset();
    Niveau proof;
    proof.poids.assign(counts.size(), 0);
    for (const int type : m_never)
        proof.poids[type] = 1;
    if (!m_never.empty())
        settle(m_never, std::move(proof));
    m_proof.reset();
    boundQuickly();
    m_master = std::make_unique<Maitre>(std::move(counts), m_panels.front());
    for (std::size_t i = 1; i < m_panels.size(); ++i)
        m_master->addPanel(m_panels[i]);
    if (!m_later.empty()) {
        m_unproven = true;
        settle(m_later, m_proof.value_or(unfinished()));
    }
    if (const auto closed = settledTypes(); !closed.empty())
        m_master->closeLevel(closed, m_arret);
    m_master->startFromMean(m_arret);
}

Generation::Issue Generation::again(int noeuds) {
    m_nodes = noeuds;
    PoidsTypes weights(m_settled.size(), 0);
    for (const int type : m_later)
        weights[type] = 1;
    const std::size_t never = m_never.size();
    m_later = tryEach(m_later, noeuds, weights);
    if (m_arret.demande())
        return Issue::Interrompue;
    exclude({m_never.begin() + static_cast<std::ptrdiff_t>(never), m_never.end()});
    begin();
    return Issue::Faite;
}

} // namespace isegorie::analyse
