#include "core/analyse/tirage/Maitre.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace isegorie::analyse {

namespace {

constexpr double kOptimal = 1e-11; // dual weights sum to 1 over people
constexpr double kPivot = 1e-9;
constexpr double kTie = 1e-12;
constexpr int kRebuildEvery = 200; // pivots
constexpr int kStalled = 400;      // pivots without progress before the first improving column is taken

} // namespace

Maitre::Maitre(std::vector<int> effectifs, const PanelTypes& premier)
    : m_effectifs(std::move(effectifs)),
      m_floors(m_effectifs.size(), 0.0),
      m_free(m_effectifs.size(), 1),
      m_inverse(static_cast<int>(m_effectifs.size()) + 1),
      m_right(m_effectifs.size() + 1, 0.0) {
    for (int row = 0; row <= types(); ++row) {
        m_columns.push_back({{row, -1.0}});
        m_base.push_back(row);
    }
    m_columns.emplace_back();
    setGainColumn();
    addPanel(premier);
    m_right[types()] = 1;
    m_base[types()] = firstPanel();
    rebuild({});
}

void Maitre::addPanel(const PanelTypes& panel) {
    Colonne column;
    for (const auto& [type, nombre] : panel)
        column.push_back({type, static_cast<double>(nombre)});
    column.push_back({types(), 1.0});
    m_entries += static_cast<std::int64_t>(column.size());
    m_columns.push_back(std::move(column));
    m_inBase.resize(m_columns.size(), 0);
}

void Maitre::setGainColumn() {
    Colonne& column = m_columns[gainColumn()];
    column.clear();
    for (int type = 0; type < types(); ++type)
        if (m_free[type] != 0)
            column.push_back({type, -static_cast<double>(m_effectifs[type])});
}

/// Of a large pool this takes seconds. Only a cancellation cuts it short: then nobody asks for a solution.
void Maitre::rebuild(const Arret& arret) {
    m_inverse.rebuild(
        m_base, [&](int column) -> const Colonne& { return m_columns[column]; },
        [&] { return arret.cause() == Arret::Cause::Annulation; });
    m_inBase.assign(m_columns.size(), 0);
    for (const int column : m_base)
        m_inBase[column] = 1;
    m_pivots = 0;
    computeBasics();
}

/// What roundings leave below zero is a chance that nobody notices.
void Maitre::computeBasics() {
    m_inverse.multiply(m_right, m_basics);
    for (double& value : m_basics)
        value = std::max(value, 0.0);
}

int Maitre::gainRow() const {
    const auto found = std::find(m_base.begin(), m_base.end(), gainColumn());
    return found == m_base.end() ? -1 : static_cast<int>(found - m_base.begin());
}

double Maitre::gain() const {
    const int row = gainRow();
    return row < 0 ? 0.0 : m_basics[row];
}

/// Only the gain has a cost: its row of the inverse is the dual solution.
std::vector<double> Maitre::poids() const {
    std::vector<double> weights(m_floors.size(), 0.0);
    const int row = gainRow();
    if (row >= 0)
        for (int type = 0; type < types(); ++type)
            weights[type] = std::max(0.0, -m_inverse.row(row)[type]);
    return weights;
}

double Maitre::dot(const double* row, int column) const {
    double sum = 0;
    for (const auto& [ligne, valeur] : m_columns[column])
        sum += row[ligne] * valeur;
    return sum;
}

/// Among the rows that limit the step, up to roundings, the one with the largest pivot.
int Maitre::leavingRow() const {
    double limit = -1;
    for (std::size_t row = 0; row < m_alpha.size(); ++row)
        if (m_alpha[row] > kPivot) {
            const double ratio = (m_basics[row] + kTie) / m_alpha[row];
            limit = limit < 0 ? ratio : std::min(limit, ratio);
        }
    int best = -1;
    double largest = 0;
    for (std::size_t row = 0; row < m_alpha.size(); ++row)
        if (m_alpha[row] > kPivot && m_basics[row] / m_alpha[row] <= limit && m_alpha[row] > largest) {
            largest = m_alpha[row];
            best = static_cast<int>(row);
        }
    return best;
}

void Maitre::replace(int row, int column) {
    const double length = m_basics[row] / m_alpha[row];
    for (std::size_t i = 0; i < m_basics.size(); ++i)
        m_basics[i] = std::max(0.0, m_basics[i] - m_alpha[i] * length);
    m_basics[row] = length;
    m_inverse.pivot(row, m_alpha);
    m_inBase[m_base[row]] = 0;
    m_inBase[column] = 1;
    m_base[row] = column;
    ++m_pivots;
}

void Maitre::price(Prix& prices) const {
    const int gain = gainRow();
    const double* dual = m_inverse.row(std::max(gain, 0));
    prices.couts.assign(m_columns.size(), 0.0);
    prices.poids.resize(m_columns.size(), 1.0);
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column)
        if (m_inBase[column] == 0 && column != types())
            prices.couts[column] =
                (column == gainColumn() ? 1.0 : 0.0) - (gain < 0 ? 0.0 : dot(dual, column));
}

/// The column that promises most for its reference weight (Devex), or the first that gains; -1 at the
/// optimum.
int Maitre::enteringColumn(const Prix& prices, bool first) {
    int best = -1;
    double most = 0;
    for (std::size_t column = 0; column < prices.couts.size(); ++column) {
        const double cost = prices.couts[column];
        if (cost > kOptimal && cost * cost / prices.poids[column] > most) {
            most = cost * cost / prices.poids[column];
            best = static_cast<int>(column);
            if (first)
                break;
        }
    }
    return best;
}

/// Costs and reference weights after the pivot to come.
void Maitre::update(Prix& prices, int row, int column) const {
    const double* values = m_inverse.row(row);
    const double pivot = m_alpha[row];
    const double ratio = prices.couts[column] / pivot;
    const double weight = prices.poids[column] / (pivot * pivot);
    for (int other = 0; other < static_cast<int>(m_columns.size()); ++other) {
        if (m_inBase[other] != 0 || other == types())
            continue;
        const double entry = dot(values, other);
        prices.couts[other] -= ratio * entry;
        prices.poids[other] = std::max(prices.poids[other], entry * entry * weight);
    }
    prices.couts[column] = 0;
    const int leaving = m_base[row];
    prices.couts[leaving] = leaving == types() ? 0.0 : -ratio;
    prices.poids[leaving] = std::max(weight, 1.0);
}

void Maitre::countWork(const Arret& arret) {
    const std::int64_t done = m_inverse.travail() + m_entries;
    arret.count(done - std::exchange(m_counted, m_inverse.travail()));
}

bool Maitre::optimise(const Arret& arret) {
    int stalled = 0;
    Prix prices;
    price(prices);
    bool exact = true; // costs are computed, not updated
    while (true) {
        countWork(arret);
        if (arret.demande())
            return false;
        const int column = enteringColumn(prices, stalled > kStalled);
        if (column >= 0)
            arret.count(static_cast<std::int64_t>(m_columns[column].size()) * (types() + 1));
        if (column < 0 && exact)
            return true;
        if (column >= 0)
            m_inverse.transform(m_columns[column], m_alpha);
        const int row = column < 0 ? -1 : leavingRow();
        if (row < 0 || m_pivots >= kRebuildEvery) {
            // Nothing to do, or nothing that limits a step: both may be roundings.
            if (column >= 0 && m_pivots == 0)
                return true;
            if (m_pivots > 0 && column >= 0)
                rebuild(arret);
            price(prices);
            exact = true;
            continue;
        }
        stalled = m_basics[row] / m_alpha[row] > kTie ? 0 : stalled + 1;
        update(prices, row, column);
        replace(row, column);
        exact = false;
    }
}

/// The gain leaves the basis for the slack of the closed type with the greatest weight, where its pivot is
/// that weight; then floors take the gain over, and the basic solution stays what it was.
void Maitre::closeLevel(const std::vector<int>& types, const Arret& arret) {
    const std::vector<double> weights = poids();
    const double gained = gain();
    const int row = gainRow();
    int heaviest = types.front();
    for (const int type : types)
        if (weights[type] * m_effectifs[type] > weights[heaviest] * m_effectifs[heaviest])
            heaviest = type;
    for (std::size_t type = 0; type < m_floors.size(); ++type)
        if (m_free[type] != 0)
            m_floors[type] += gained;
    for (const int type : types)
        m_free[type] = 0;
    setGainColumn();
    for (std::size_t type = 0; type < m_floors.size(); ++type)
        m_right[type] = m_floors[type] * m_effectifs[type];
    if (row >= 0)
        m_base[row] = heaviest;
    rebuild(arret);
}

/// The row that limits a step of the entering column along sign; length is shortened to that step. -1: none.
int Maitre::blockingRow(double sign, double& length) const {
    int best = -1;
    for (std::size_t row = 0; row < m_alpha.size(); ++row) {
        const double change = sign * m_alpha[row];
        if (change > kPivot && m_basics[row] / change < length) {
            length = m_basics[row] / change;
            best = static_cast<int>(row);
        }
    }
    return best;
}

/// A column outside the basis that is not at zero: moved where the gain does not fall, until it is at zero or
/// a basic one is and gives it its place.
void Maitre::push(int column, double value) {
    m_inverse.transform(m_columns[column], m_alpha);
    const int gain = gainRow();
    const double cost = (column == gainColumn() ? 1.0 : 0.0) - (gain < 0 ? 0.0 : m_alpha[gain]);
    const double sign = cost > 0 ? 1.0 : -1.0;
    double length = sign > 0 ? std::numeric_limits<double>::infinity() : value;
    const int row = blockingRow(sign, length);
    for (std::size_t i = 0; i < m_basics.size(); ++i)
        m_basics[i] = std::max(0.0, m_basics[i] - sign * length * m_alpha[i]);
    if (row < 0)
        return;
    m_inverse.pivot(row, m_alpha);
    m_inBase[m_base[row]] = 0;
    m_inBase[column] = 1;
    m_base[row] = column;
    m_basics[row] = value + sign * length;
    ++m_pivots;
}

void Maitre::startFromMean(const Arret& arret) {
    const double share = 1.0 / panels();
    std::vector<double> counts(m_floors.size(), 0.0);
    for (int column = firstPanel(); column < static_cast<int>(m_columns.size()); ++column)
        for (const auto& [row, value] : m_columns[column])
            if (row < types())
                counts[row] += value * share;
    // The basis of the first panel and all slacks, at the values that the mean gives them.
    for (int row = 0; row < types(); ++row)
        m_basics[row] = counts[row];
    m_basics[types()] = share;
    push(gainColumn(), 0);
    for (int column = firstPanel() + 1; column < static_cast<int>(m_columns.size()); ++column) {
        countWork(arret);
        if (arret.demande())
            break;
        arret.count(static_cast<std::int64_t>(m_columns[column].size()) * (types() + 1));
        push(column, share);
    }
    rebuild(arret);
}

std::vector<double> Maitre::probabilites() const {
    std::vector<double> result(panels(), 0.0);
    for (std::size_t row = 0; row < m_base.size(); ++row)
        if (m_base[row] >= firstPanel())
            result[m_base[row] - firstPanel()] = m_basics[row];
    return result;
}

} // namespace isegorie::analyse
