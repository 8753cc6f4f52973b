#include "core/analyse/lineaire/SimplexeDual.h"

#include <algorithm>
#include <cmath>

namespace isegorie::analyse {

namespace {

constexpr double kFeasible = 1e-9; // bounds are of the size of whole numbers
constexpr double kOptimal = 1e-11; // costs are at most 1
constexpr double kPivot = 1e-7;    // smaller entries make a bad pivot
constexpr int kRebuildEvery = 150; // pivots
constexpr int kObjectiveEvery = 8; // iterations
constexpr int kPatience = 150;     // pivots in a row that gain nothing before costs are disturbed
constexpr double kGains = 1e-13;   // of a multiplier
// Large enough to end a circle at once; then, should exact costs lead back into it, small enough to stay.
constexpr double kDisturbance[] = {1e-6, 1e-9};

} // namespace

int SimplexeDual::addColumn(Colonne colonne, Bornes bornes) {
    m_columns.push_back(std::move(colonne));
    m_bornes.push_back(bornes);
    return variables() - 1;
}

int SimplexeDual::addRow(Bornes bornes) {
    m_bornes.push_back(bornes);
    m_multipliers.push_back(0);
    return lignes() - 1;
}

void SimplexeDual::flatten() {
    m_start.assign(1, 0);
    m_flat.clear();
    for (const Colonne& column : m_columns) {
        m_flat.insert(m_flat.end(), column.begin(), column.end());
        m_start.push_back(static_cast<int>(m_flat.size()));
    }
}

void SimplexeDual::prepare() {
    flatten();
    m_costs.assign(variables(), 0.0);
    m_working = m_costs;
    m_right.assign(lignes(), 0.0);
    m_atMax.assign(colonnes(), 0);
    m_inverse = InverseBase(lignes());
    for (int row = 0; row < lignes(); ++row)
        m_base.push_back(row);
    rebuild();
}

void SimplexeDual::setColonne(int variable, Colonne colonne) {
    m_columns[variable] = std::move(colonne);
    flatten();
    if (m_place[variable] >= 0)
        rebuild();
}

double SimplexeDual::dot(const double* row, int colonne) const {
    if (colonne >= variables())
        return -row[colonne - variables()];
    double sum = 0;
    const Coefficient* end = m_flat.data() + m_start[colonne + 1];
    for (const Coefficient* entry = m_flat.data() + m_start[colonne]; entry != end; ++entry)
        sum += row[entry->ligne] * entry->valeur;
    return sum;
}

double SimplexeDual::bound(int colonne) const {
    return m_atMax[colonne] != 0 ? m_bornes[colonne].max : m_bornes[colonne].min;
}

int SimplexeDual::basic(int row) const {
    return m_base[row] < lignes() ? variables() + m_base[row] : m_base[row] - lignes();
}

double SimplexeDual::value(int colonne) const {
    return m_place[colonne] >= 0 ? m_basics[m_place[colonne]] : bound(colonne);
}

double SimplexeDual::reducedCost(int colonne) const {
    return (colonne < variables() ? m_working[colonne] : 0.0) - dot(m_multipliers.data(), colonne);
}

double SimplexeDual::objective() const {
    double sum = 0;
    for (int column = 0; column < variables(); ++column)
        if (m_working[column] != 0)
            sum += m_working[column] * value(column);
    return sum;
}

void SimplexeDual::rebuild() {
    m_inverse.rebuild(m_base, [&](int index) -> const Colonne& { return m_columns[index - lignes()]; });
    m_place.assign(colonnes(), -1);
    for (int row = 0; row < lignes(); ++row)
        m_place[basic(row)] = row;
    m_pivots = 0;
}

void SimplexeDual::refresh() {
    computeMultipliers();
    settleBounds();
    computeBasics();
}

void SimplexeDual::computeMultipliers() {
    m_multipliers.assign(lignes(), 0.0);
    for (int row = 0; row < lignes(); ++row) {
        const double cost = basic(row) < variables() ? m_working[basic(row)] : 0.0;
        if (cost == 0)
            continue;
        const double* values = m_inverse.row(row);
        for (int i = 0; i < lignes(); ++i)
            m_multipliers[i] += cost * values[i];
    }
}

/// The bound that each column outside the basis prefers: the basis becomes dual feasible.
void SimplexeDual::settleBounds() {
    for (int column = 0; column < colonnes(); ++column) {
        if (m_place[column] >= 0)
            continue;
        const double cost = reducedCost(column);
        if (cost > kOptimal)
            m_atMax[column] = 1;
        else if (cost < -kOptimal)
            m_atMax[column] = 0;
    }
}

void SimplexeDual::computeBasics() {
    m_scratch.assign(lignes(), 0.0);
    for (int row = 0; row < lignes(); ++row)
        m_scratch[row] = -m_right[row];
    for (int column = 0; column < colonnes(); ++column) {
        const double value = m_place[column] >= 0 ? 0.0 : bound(column);
        if (value == 0)
            continue;
        if (column >= variables())
            m_scratch[column - variables()] += value;
        else
            for (const auto& [ligne, valeur] : m_columns[column])
                m_scratch[ligne] -= valeur * value;
    }
    m_inverse.multiply(m_scratch, m_basics);
}

/// The basic column farthest outside its bounds; excess > 0 above the maximum, < 0 below the minimum.
int SimplexeDual::leavingRow(double& excess) const {
    int best = -1;
    excess = 0;
    double worst = kFeasible;
    for (int row = 0; row < lignes(); ++row) {
        const auto& [min, max] = m_bornes[basic(row)];
        const double above = m_basics[row] - max;
        const double below = min - m_basics[row];
        if (std::max(above, below) > worst) {
            worst = std::max(above, below);
            excess = above > below ? above : -below;
            best = row;
        }
    }
    return best;
}

/// The columns whose reduced cost changes sign when the multipliers move along m_ray.
void SimplexeDual::collectCandidates() {
    m_candidates.clear();
    for (const int column : m_movable) {
        if (m_place[column] >= 0)
            continue;
        const double alpha = dot(m_ray.data(), column);
        if (m_atMax[column] != 0 ? alpha > kPivot : alpha < -kPivot)
            m_candidates.push_back({std::abs(reducedCost(column) / alpha), column, alpha});
    }
}

/// The entering column: columns passed on the way change their bound, as long as that does not mend the row.
/// -1 when even all together do not: the programme is empty.
int SimplexeDual::choose(double violation) {
    const auto later = [](const Candidat& a, const Candidat& b) {
        return a.ratio != b.ratio ? a.ratio > b.ratio : a.colonne > b.colonne;
    };
    std::make_heap(m_candidates.begin(), m_candidates.end(), later);
    auto end = m_candidates.end();
    m_flips.clear();
    while (end != m_candidates.begin()) {
        std::pop_heap(m_candidates.begin(), end, later);
        --end;
        const auto& [min, max] = m_bornes[end->colonne];
        violation -= std::abs(end->alpha) * (max - min);
        if (violation <= kFeasible)
            return end->colonne;
        m_flips.push_back(end->colonne);
    }
    return -1;
}

void SimplexeDual::applyFlips() {
    if (m_flips.empty())
        return;
    m_scratch.assign(lignes(), 0.0);
    for (const int column : m_flips) {
        const double before = bound(column);
        m_atMax[column] = m_atMax[column] == 0 ? 1 : 0;
        const double change = bound(column) - before;
        if (column >= variables())
            m_scratch[column - variables()] -= change;
        else
            for (const auto& [ligne, valeur] : m_columns[column])
                m_scratch[ligne] += valeur * change;
    }
    m_inverse.multiply(m_scratch, m_alpha);
    for (int row = 0; row < lignes(); ++row)
        m_basics[row] -= m_alpha[row];
}

void SimplexeDual::step(int row, int entering, double target) {
    const int leaving = basic(row);
    const double* values = m_inverse.row(row);
    const double ratio = reducedCost(entering) / dot(values, entering);
    m_stalled = std::abs(ratio) > kGains ? 0 : m_stalled + 1;
    for (int i = 0; i < lignes(); ++i)
        m_multipliers[i] += ratio * values[i];
    if (entering < variables())
        m_inverse.transform(m_columns[entering], m_alpha);
    else
        m_inverse.transform({{entering - variables(), -1.0}}, m_alpha);
    const double change = (m_basics[row] - target) / m_alpha[row];
    for (int i = 0; i < lignes(); ++i)
        m_basics[i] -= m_alpha[i] * change;
    m_basics[row] = bound(entering) + change;
    m_inverse.pivot(row, m_alpha);
    m_base[row] = entering >= variables() ? entering - variables() : entering + lignes();
    m_place[entering] = row;
    m_place[leaving] = -1;
    m_atMax[leaving] = target == m_bornes[leaving].max ? 1 : 0;
    ++m_pivots;
}

/// Among equal costs the simplex may go in circles, or as good as: costs that differ a little lead out. They
/// are never smaller, so that what they bound is bounded all the same.
void SimplexeDual::disturb(double size) {
    constexpr unsigned kSteps = 1024;
    m_working = m_costs;
    for (int column = 0; column < variables(); ++column)
        m_working[column] +=
            size * (1.0 + (static_cast<unsigned>(column) * 40'503U % kSteps) / (1.0 * kSteps));
    refresh();
}

bool SimplexeDual::enter(int row, double excess) {
    const auto& [min, max] = m_bornes[basic(row)];
    const double target = excess > 0 ? max : min;
    const double* values = m_inverse.row(row);
    m_ray.assign(values, values + lignes());
    if (excess > 0)
        for (double& value : m_ray)
            value = -value;
    collectCandidates();
    const int entering = choose(std::abs(excess));
    if (entering < 0)
        return false;
    applyFlips();
    step(row, entering, target);
    return true;
}

SimplexeDual::Issue SimplexeDual::solve(double seuil) {
    const int limit = 200 + 20 * lignes();
    m_working = m_costs;
    m_movable.clear();
    for (int column = 0; column < colonnes(); ++column)
        if (m_bornes[column].min < m_bornes[column].max)
            m_movable.push_back(column);
    refresh();
    const auto perPivot = static_cast<std::int64_t>(m_flat.size()) + std::int64_t{2} * lignes() * lignes();
    m_travail += perPivot;
    std::size_t disturbances = 0;
    bool disturbed = false;
    m_stalled = 0;
    for (int iteration = 0; iteration < limit; ++iteration, m_travail += perPivot) {
        if (m_pivots >= kRebuildEvery) {
            rebuild();
            refresh();
        }
        if (!disturbed && m_stalled >= kPatience && disturbances < std::size(kDisturbance)) {
            disturb(kDisturbance[disturbances++]);
            disturbed = true;
        }
        if (iteration % kObjectiveEvery == kObjectiveEvery - 1 && objective() <= seuil)
            return Issue::SousSeuil;
        double excess = 0;
        const int row = leavingRow(excess);
        if (row < 0 && disturbed && disturbances < std::size(kDisturbance)) {
            m_working = m_costs;
            disturbed = false;
            m_stalled = 0;
            refresh();
            continue;
        }
        if (row < 0)
            return objective() <= seuil ? Issue::SousSeuil : Issue::Optimale;
        if (!enter(row, excess))
            return Issue::Vide;
    }
    return Issue::Abandonnee;
}

} // namespace isegorie::analyse
