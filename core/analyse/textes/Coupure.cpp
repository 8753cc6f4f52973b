#include "core/analyse/textes/Coupure.h"

#include "core/analyse/textes/PremierAxe.h"

#include <algorithm>
#include <numeric>

namespace isegorie::analyse {

namespace {

constexpr double kTie = 1e-12;

} // namespace

DeuxParts::DeuxParts(const MatriceCreuse& table)
    : m_table(table),
      m_lignesDeForme(transposee(table)),
      m_cotes(std::size_t(table.lignes()), 0),
      m_premiers(std::size_t(table.formes), 0),
      m_n(static_cast<long long>(table.colonnes.size())) {
    for (int form = 0; form < table.formes; ++form)
        m_inverses.push_back(1.0 / m_lignesDeForme.taille(form));
}

double DeuxParts::formula(double sum, double first) const {
    const double n = double(m_n);
    return n * (n * sum - first * first) / (first * (n - first));
}

double DeuxParts::khi2() const {
    if (m_n1 == 0 || m_n1 == m_n)
        return 0;
    double sum = 0;
    for (std::size_t j = 0; j < m_premiers.size(); ++j)
        sum += double(m_premiers[j]) * m_premiers[j] * m_inverses[j];
    return formula(sum, double(m_n1));
}

double DeuxParts::khi2Courant() const {
    return m_n1 == 0 || m_n1 == m_n ? 0 : formula(m_somme, double(m_n1));
}

void DeuxParts::preparer() {
    m_liens.assign(std::size_t(m_table.lignes()), 0);
    m_poids.assign(std::size_t(m_table.lignes()), 0);
    for (int row = 0; row < m_table.lignes(); ++row)
        for (const auto* form = m_table.debut(row); form != m_table.fin(row); ++form) {
            m_liens[row] += m_premiers[*form] * m_inverses[*form];
            m_poids[row] += m_inverses[*form];
        }
    m_somme = 0;
    for (std::size_t j = 0; j < m_premiers.size(); ++j)
        m_somme += double(m_premiers[j]) * m_premiers[j] * m_inverses[j];
    m_prepared = true;
    m_moves = 0;
}

double DeuxParts::khi2Apres(int ligne) const {
    const int sign = m_cotes[ligne] != 0 ? -1 : 1;
    const long long first = m_n1 + sign * m_table.taille(ligne);
    if (first == 0 || first == m_n)
        return -1;
    return formula(m_somme + 2 * sign * m_liens[ligne] + m_poids[ligne], double(first));
}

void DeuxParts::changer(int ligne) {
    constexpr int kRefresh = 4'096; // sums of many small steps drift
    const int sign = m_cotes[ligne] != 0 ? -1 : 1;
    for (const auto* form = m_table.debut(ligne); form != m_table.fin(ligne); ++form) {
        m_somme += (2 * sign * m_premiers[*form] + 1) * m_inverses[*form];
        m_premiers[*form] += sign;
        if (m_prepared)
            for (const auto* row = m_lignesDeForme.debut(*form); row != m_lignesDeForme.fin(*form); ++row)
                m_liens[*row] += sign * m_inverses[*form];
    }
    m_n1 += sign * m_table.taille(ligne);
    m_cotes[ligne] = sign > 0 ? 1 : 0;
    if (m_prepared && ++m_moves >= kRefresh)
        preparer();
}

namespace {

std::vector<int> sorted(const std::vector<double>& coordinates) {
    std::vector<int> order(coordinates.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return coordinates[a] < coordinates[b]; });
    return order;
}

/// Puts the best prefix on the first side.
void cutAtBest(DeuxParts& parts, const std::vector<int>& order) {
    std::size_t best = 0;
    double highest = -1;
    // The last row would leave the second side empty.
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        parts.changer(order[i]);
        const double khi2 = parts.khi2Courant();
        if (khi2 > highest) {
            highest = khi2;
            best = i;
        }
    }
    for (std::size_t i = best + 1; i + 1 < order.size(); ++i)
        parts.changer(order[i]);
}

/// When each row came to its side: the order in which equal moves are tried.
class Arrivees {
public:
    explicit Arrivees(const std::vector<int>& order) : m_rank(order.size(), 0), m_next(int(order.size())) {
        for (std::size_t i = 0; i < order.size(); ++i)
            m_rank[order[i]] = int(i);
    }
    void arrive(int row) { m_rank[row] = m_next++; }
    bool before(int a, int b, const std::vector<char>& sides) const {
        return sides[a] != sides[b] ? sides[a] > sides[b] : m_rank[a] < m_rank[b];
    }

private:
    std::vector<int> m_rank;
    int m_next;
};

/// -1 when every move would empty a side.
int bestMove(const DeuxParts& parts, const Arrivees& arrivals, std::vector<double>& values) {
    const int rows = int(values.size());
    double highest = -1;
    for (int row = 0; row < rows; ++row) {
        values[row] = parts.khi2Apres(row);
        highest = std::max(highest, values[row]);
    }
    if (highest < 0)
        return -1;
    const double equal = highest - highest * kTie;
    int best = -1;
    for (int row = 0; row < rows; ++row)
        if (values[row] >= equal && (best < 0 || arrivals.before(row, best, parts.cotes())))
            best = row;
    return best;
}

} // namespace

Coupure couper(const MatriceCreuse& table, const Arret& arret) {
    Coupure result;
    const auto order = sorted(premierAxe(table, arret));
    DeuxParts parts(table);
    cutAtBest(parts, order);
    result.khi2 = result.khi2Axe = parts.khi2();
    parts.preparer();
    Arrivees arrivals(order);
    std::vector<double> values(order.size());
    while (!arret.demande()) {
        const int row = bestMove(parts, arrivals, values);
        if (row < 0)
            break;
        parts.changer(row);
        const double khi2 = parts.khi2();
        if (khi2 <= result.khi2) { // no move raises it: the last one is taken back
            parts.changer(row);
            break;
        }
        arrivals.arrive(row);
        result.khi2 = khi2;
        ++result.deplacements;
    }
    result.cotes = parts.cotes();
    result.ordre = order;
    std::sort(result.ordre.begin(), result.ordre.end(),
              [&](int a, int b) { return arrivals.before(a, b, result.cotes); });
    return result;
}

} // namespace isegorie::analyse
