#include "core/analyse/tirage/PanelOracle.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>

namespace isegorie::analyse {

namespace {

constexpr std::int64_t kScale = std::int64_t{1} << 40; // the largest weight, so that roundings do not matter
constexpr std::int64_t kRounding = std::int64_t{1} << 9;
constexpr double kWhole = 1e-6;
// Some pools are too hard to be searched whole; memory ends long before patience. Stopped as by a limit, the
// result says how far its proof goes.
constexpr std::size_t kMostOpen = 200'000;
constexpr int kMaxShift = 20;

std::int64_t floorDivide(std::int64_t value, std::int64_t divisor) {
    return value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}

} // namespace

std::int64_t poidsDe(const PanelTypes& panel, const PoidsTypes& poids) {
    std::int64_t sum = 0;
    for (const auto& [type, nombre] : panel)
        sum += poids[type] * nombre;
    return sum;
}

/// A subtree: bounds that differ from the root's. The queue gives the largest bound first.
struct PanelOracle::Noeud {
    std::int64_t borne;
    int numero;
    std::vector<Choix> chemin;
    bool operator<(const Noeud& other) const {
        return borne != other.borne ? borne < other.borne : numero < other.numero;
    }
};

/// One search. Weights are multiplied by `facteur`; `seuil` and the bounds of nodes are in that unit.
struct PanelOracle::Etat {
    PoidsTypes poids;
    std::int64_t facteur = 1;
    std::int64_t plusGrand = 1;
    std::vector<Bornes> racine;        ///< Bounds that hold in the whole search.
    std::int64_t borneRacine = -1;     ///< Of the first node, with
    std::vector<std::int64_t> reduits; ///< the reduced weights of the types; empty when they are coarse.
    std::int64_t seuil = 0;            ///< A subtree bounded by this is closed.
    std::int64_t fermes = -1;          ///< Largest bound of a closed subtree.
    std::priority_queue<Noeud> ouverts;
    std::optional<Noeud> plongee; ///< Explored before the queue.
    int numero = 0;
    Resultat resultat;

    void close(std::int64_t borne) { fermes = std::max(fermes, borne); }
    /// Nothing in a subtree of this bound is worth a look: whole weights step by `facteur`.
    bool closes(std::int64_t borne) const { return borne < seuil + std::max(facteur, kRounding); }
};

PanelOracle::PanelOracle(const ProblemeTirage& probleme, const Agregation& agregation)
    : m_probleme(probleme), m_agregation(agregation), m_relaxation(quotaProgramme(probleme, agregation)) {
    for (int column = 0; column < m_relaxation.colonnes(); ++column) {
        const auto& [min, max] = m_relaxation.bornes(column);
        m_racine.push_back({static_cast<int>(min), static_cast<int>(max)});
    }
    // A sum of multipliers times bounds stays below 2^61.
    double terms = 0;
    for (const auto& bornes : m_racine)
        terms += static_cast<double>(bornes.max) * (m_relaxation.lignes() + 1);
    m_plusGrandMultiplicateur = static_cast<double>(std::int64_t{1} << 61) / (terms + 1);
}

void PanelOracle::exclude(const std::vector<int>& types) {
    for (const int type : types)
        m_racine[type] = {0, 0};
}

void PanelOracle::setPlanchers(const std::vector<int>& planchers) {
    for (std::size_t type = 0; type < planchers.size(); ++type)
        m_racine[type].min = planchers[type];
}

/// For any multipliers a valid bound. Large ones are rounded more coarsely, so that nothing overflows.
std::int64_t PanelOracle::lagrangian(const PoidsTypes& poids, const std::vector<double>& multipliers,
                                     double scale, std::vector<std::int64_t>* reduits) const {
    const int types = m_relaxation.variables();
    double largest = 0;
    for (const double multiplier : multipliers)
        largest = std::max(largest, std::abs(multiplier) * scale);
    int shift = 0;
    while (largest > m_plusGrandMultiplicateur && shift < kMaxShift) {
        largest /= 2;
        scale /= 2;
        ++shift;
    }
    std::vector<std::int64_t> rounded(multipliers.size());
    std::int64_t sum = 0;
    for (std::size_t row = 0; row < multipliers.size(); ++row) {
        rounded[row] = std::llround(
            std::clamp(multipliers[row] * scale, -m_plusGrandMultiplicateur, m_plusGrandMultiplicateur));
        const auto& [min, max] = m_bornes[types + row];
        sum += rounded[row] * (rounded[row] > 0 ? max : min);
    }
    for (int type = 0; type < types; ++type) {
        std::int64_t reduced = poids.empty() ? 0 : -((-poids[type]) >> shift); // rounded up
        for (const Coefficient& coefficient : m_relaxation.colonne(type))      // all are 1
            reduced -= rounded[coefficient.ligne];
        if (reduits != nullptr && shift == 0)
            reduits->push_back(reduced);
        sum += reduced * (reduced > 0 ? m_bornes[type].max : m_bornes[type].min);
    }
    constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
    return sum > (kLargest >> shift) ? kLargest : sum * (std::int64_t{1} << shift);
}

bool PanelOracle::provenEmpty() const {
    return lagrangian({}, m_relaxation.ray(), static_cast<double>(std::int64_t{1} << 30)) < 0;
}

/// Rows first: fixing how many people give an answer decides more than fixing one person.
int PanelOracle::branchingColumn() const {
    int best = -1;
    double bestScore = kWhole;
    const auto consider = [&](int column, double weight) {
        const double value = m_relaxation.value(column);
        const double fraction = std::abs(value - std::round(value));
        if (fraction * weight > bestScore) {
            bestScore = fraction * weight;
            best = column;
        }
    };
    for (int column = 0; column < m_relaxation.colonnes(); ++column)
        consider(column, column < m_relaxation.variables() ? 1.0 : 2.0);
    return best;
}

int PanelOracle::anyFreeColumn() const {
    for (int type = 0; type < m_relaxation.variables(); ++type)
        if (m_bornes[type].min < m_bornes[type].max)
            return type;
    return -1;
}

/// The solution of the relaxation, when it is a panel; true when it is one, of interest or not.
bool PanelOracle::takePanel(Etat& etat) {
    PanelTypes panel;
    std::int64_t weight = 0;
    for (int type = 0; type < m_relaxation.variables(); ++type) {
        const auto count = static_cast<int>(std::lround(m_relaxation.value(type)));
        if (count != 0)
            panel.push_back({type, count});
        weight += etat.poids[type] * count;
    }
    if (!respects(m_probleme, m_agregation, panel))
        return false;
    if (weight > etat.seuil || etat.resultat.valeur < 0) {
        etat.seuil = std::max(weight, etat.seuil);
        etat.resultat.valeur = weight;
        etat.resultat.panels.push_back(std::move(panel));
    }
    return true;
}

void PanelOracle::branch(Etat& etat, Noeud noeud, int colonne) {
    const Bornes bornes = m_bornes[colonne];
    const double value = m_relaxation.value(colonne);
    const int middle = std::clamp(static_cast<int>(std::floor(value)), bornes.min, bornes.max - 1);
    const bool upFirst = value - middle > 0.5;
    Noeud down{noeud.borne, ++etat.numero, noeud.chemin};
    down.chemin.push_back({colonne, {bornes.min, middle}});
    Noeud up{noeud.borne, ++etat.numero, std::move(noeud.chemin)};
    up.chemin.push_back({colonne, {middle + 1, bornes.max}});
    etat.plongee = upFirst ? up : down;
    etat.ouverts.push(upFirst ? std::move(down) : std::move(up));
}

/// Types whose count cannot leave its bound without closing the subtree: fixed, and the subtree counted
/// closed.
void PanelOracle::tighten(Etat& etat) {
    for (std::size_t type = 0; type < etat.reduits.size(); ++type) {
        auto& [min, max] = etat.racine[type];
        const std::int64_t left = etat.borneRacine - std::abs(etat.reduits[type]);
        if (min == max || !etat.closes(left))
            continue;
        etat.close(left);
        if (etat.reduits[type] > 0)
            min = max;
        else
            max = min;
    }
}

/// The bounds of a node; false when nothing is left between them.
bool PanelOracle::place(const Etat& etat, const std::vector<Choix>& chemin) {
    m_bornes = etat.racine;
    for (const Choix& choix : chemin) {
        Bornes& bornes = m_bornes[choix.colonne];
        bornes = {std::max(bornes.min, choix.bornes.min), std::min(bornes.max, choix.bornes.max)};
        if (bornes.min > bornes.max)
            return false;
    }
    for (int column = 0; column < m_relaxation.colonnes(); ++column)
        m_relaxation.setBornes(column, {1.0 * m_bornes[column].min, 1.0 * m_bornes[column].max});
    return true;
}

void PanelOracle::explore(Etat& etat, Noeud noeud) {
    if (!place(etat, noeud.chemin))
        return;
    const auto scale = static_cast<double>(etat.plusGrand);
    const auto issue = m_relaxation.solve(static_cast<double>(etat.seuil) / scale);
    if (issue == SimplexeDual::Issue::Vide && provenEmpty())
        return;
    const bool isRoot = noeud.chemin.empty();
    noeud.borne = std::min(noeud.borne, lagrangian(etat.poids, m_relaxation.multipliers(), scale,
                                                   isRoot ? &etat.reduits : nullptr));
    if (etat.closes(noeud.borne))
        return etat.close(noeud.borne);
    if (isRoot) {
        etat.borneRacine = noeud.borne;
        tighten(etat);
    }
    int column = -1;
    if (issue == SimplexeDual::Issue::Optimale) {
        column = branchingColumn();
        if (column < 0 && takePanel(etat)) {
            tighten(etat);
            if (etat.closes(noeud.borne))
                return etat.close(noeud.borne);
        }
    }
    if (column < 0)
        column = anyFreeColumn();
    if (column >= 0)
        return branch(etat, std::move(noeud), column);
    // Everything is fixed: one panel at most, and it is counted.
    if (takePanel(etat))
        etat.close(etat.seuil);
}

void PanelOracle::start(Etat& etat, const PoidsTypes& poids, const Recherche& recherche) const {
    etat.poids = poids;
    const std::int64_t largest = std::max<std::int64_t>(1, *std::max_element(poids.begin(), poids.end()));
    etat.facteur = std::max<std::int64_t>(1, kScale / largest);
    etat.plusGrand = largest * etat.facteur;
    for (std::int64_t& weight : etat.poids)
        weight *= etat.facteur;
    etat.seuil = recherche.seuil < 0 ? -etat.facteur - kRounding : recherche.seuil * etat.facteur;
    etat.racine = m_racine;
    etat.ouverts.push({std::numeric_limits<std::int64_t>::max(), 0, {}});
}

bool PanelOracle::restrict(Etat& etat, int candidats) const {
    if (candidats <= 0 || static_cast<std::size_t>(candidats) >= etat.poids.size())
        return false;
    std::vector<std::pair<std::int64_t, int>> order;
    for (std::size_t type = 0; type < etat.poids.size(); ++type)
        order.emplace_back(-etat.poids[type], static_cast<int>(type));
    std::nth_element(order.begin(), order.begin() + candidats, order.end());
    for (auto entry = order.begin() + candidats; entry != order.end(); ++entry)
        etat.racine[entry->second].max = etat.racine[entry->second].min;
    return true;
}

PanelOracle::Resultat PanelOracle::maximise(const PoidsTypes& poids, const Recherche& recherche,
                                            const Arret& arret) {
    Etat etat;
    start(etat, poids, recherche);
    const bool partial = restrict(etat, recherche.candidats);
    std::vector<double> costs;
    for (const std::int64_t weight : etat.poids)
        costs.push_back(static_cast<double>(weight) / static_cast<double>(etat.plusGrand));
    m_relaxation.setCosts(costs);
    int nodes = 0;
    while (etat.plongee || !etat.ouverts.empty()) {
        etat.resultat.arret = etat.ouverts.size() > kMostOpen ? Arret::Cause::Travail : arret.cause();
        const bool enough = !etat.resultat.panels.empty() && recherche.noeudsApresSucces > 0 &&
                            nodes >= recherche.noeudsApresSucces;
        if (etat.resultat.arret != Arret::Cause::Aucune || enough ||
            (recherche.noeuds > 0 && nodes >= recherche.noeuds))
            break;
        Noeud node = etat.plongee ? *etat.plongee : etat.ouverts.top();
        if (etat.plongee)
            etat.plongee.reset();
        else
            etat.ouverts.pop();
        if (etat.closes(node.borne)) {
            etat.close(node.borne);
            continue;
        }
        ++nodes;
        const std::int64_t before = travail();
        explore(etat, std::move(node));
        arret.count(travail() - before);
    }
    m_totalNodes += nodes;
    Resultat result = std::move(etat.resultat);
    result.complet = !partial && !etat.plongee && etat.ouverts.empty();
    std::int64_t bound = std::max(etat.fermes, etat.seuil);
    if (etat.plongee)
        bound = std::max(bound, etat.plongee->borne);
    if (!etat.ouverts.empty())
        bound = std::max(bound, etat.ouverts.top().borne);
    if (partial)
        bound = std::numeric_limits<std::int64_t>::max();
    result.borne =
        bound == std::numeric_limits<std::int64_t>::max() ? bound : floorDivide(bound, etat.facteur);
    result.valeur = result.panels.empty() ? recherche.seuil : poidsDe(result.panels.back(), poids);
    return result;
}

} // namespace isegorie::analyse
