#include "core/analyse/tirage/Loterie.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isegorie::analyse {

namespace {

constexpr std::size_t kBest = 48; // panels looked at on each side of an exchange
constexpr int kMostExchanges = 2000;

/// How many times each panel is taken, so that seats of types come close to m times their expectation.
class Rounding {
public:
    Rounding(const Agregation& agregation, const Distribution& distribution, int m)
        : m_agregation(agregation), m_panels(distribution.panels) {
        std::vector<std::pair<std::int64_t, std::size_t>> rests;
        int given = 0;
        for (std::size_t i = 0; i < m_panels.size(); ++i) {
            const std::int64_t exact = m_panels[i].poids * m;
            m_counts.push_back(static_cast<int>(exact / kUnite));
            given += m_counts.back();
            rests.emplace_back(-(exact % kUnite), i);
        }
        std::sort(rests.begin(), rests.end());
        for (std::size_t i = 0; given < m; ++i, ++given)
            ++m_counts[rests[i % rests.size()].second];
        const auto expected = distribution.attendus(static_cast<int>(agregation.types.size()));
        for (const std::int64_t seats : expected)
            m_excess.push_back(-static_cast<double>(seats) / static_cast<double>(kUnite) * m);
        for (std::size_t i = 0; i < m_panels.size(); ++i)
            for (const auto& [type, count] : m_panels[i].panel)
                m_excess[type] += 1.0 * count * m_counts[i];
    }

    std::vector<int> improved() {
        for (int i = 0; i < kMostExchanges && exchange(); ++i) {
        }
        return m_counts;
    }

private:
    /// Change of the sum of squares (per person) when the panel is taken once more (+1) or less (-1).
    double change(std::size_t panel, double sign) const {
        double sum = 0;
        for (const auto& [type, count] : m_panels[panel].panel) {
            const double people = m_agregation.effectif(type);
            sum += count * (2 * sign * m_excess[type] + count) / (people * people);
        }
        return sum;
    }

    /// What the two changes together are less than their sum.
    double overlap(std::size_t a, std::size_t b) const {
        double sum = 0;
        const PanelTypes& first = m_panels[a].panel;
        const PanelTypes& second = m_panels[b].panel;
        for (std::size_t i = 0, j = 0; i < first.size() && j < second.size();) {
            if (first[i].type == second[j].type) {
                const double people = m_agregation.effectif(first[i].type);
                sum += 2.0 * first[i].nombre * second[j].nombre / (people * people);
            }
            const bool advance = first[i].type <= second[j].type;
            j += second[j].type <= first[i].type ? 1 : 0;
            i += advance ? 1 : 0;
        }
        return sum;
    }

    std::vector<std::pair<double, std::size_t>> bestChanges(double sign) const {
        std::vector<std::pair<double, std::size_t>> result;
        for (std::size_t i = 0; i < m_panels.size(); ++i)
            if (sign > 0 || m_counts[i] > 0)
                result.emplace_back(change(i, sign), i);
        std::sort(result.begin(), result.end());
        result.resize(std::min(result.size(), kBest));
        return result;
    }

    /// One panel less, one more, where that helps the most; false when nothing helps.
    bool exchange() {
        const auto more = bestChanges(1);
        double best = -1e-9;
        std::pair<std::size_t, std::size_t> chosen;
        for (const auto& [loss, out] : bestChanges(-1))
            for (const auto& [gain, in] : more) {
                const double total = loss + gain - overlap(out, in);
                if (out != in && total < best) {
                    best = total;
                    chosen = {out, in};
                }
            }
        if (best == -1e-9)
            return false;
        take(chosen.first, -1);
        take(chosen.second, 1);
        return true;
    }

    void take(std::size_t panel, int sign) {
        m_counts[panel] += sign;
        for (const auto& [type, count] : m_panels[panel].panel)
            m_excess[type] += 1.0 * sign * count;
    }

    const Agregation& m_agregation;
    const std::vector<PanelPondere>& m_panels;
    std::vector<int> m_counts;
    std::vector<double> m_excess; ///< Seats of each type beyond what is expected.
};

/// Fills panels so that people of a type take turns; households, too.
class Turns {
public:
    Turns(const ProblemeTirage& probleme, const Agregation& agregation, Alea& alea)
        : m_probleme(probleme),
          m_agregation(agregation),
          m_seats(probleme.personnes.size(), 0),
          m_next(agregation.types.size(), 0) {
        for (int type = 0; type < static_cast<int>(agregation.types.size()); ++type) {
            std::vector<int> order;
            for (const int place : alea.permutation(agregation.effectif(type)))
                order.push_back(agregation.types[type].membres[place]);
            m_order.push_back(std::move(order));
        }
    }

    std::vector<int> fill(const PanelTypes& panel) {
        std::vector<int> people;
        m_taken.clear();
        for (const auto& [type, count] : panel)
            for (int i = 0; i < count; ++i)
                people.push_back(m_agregation.types[type].classe < 0 ? inTurn(type) : leastSeated(type));
        for (const int person : people)
            ++m_seats[person];
        std::sort(people.begin(), people.end());
        return people;
    }

private:
    int inTurn(int type) {
        const std::size_t place = m_next[type]++ % m_order[type].size();
        return m_order[type][place];
    }

    /// Of a household not yet in the panel; there is one, since a panel takes no more than households.
    int leastSeated(int type) {
        int best = -1;
        for (const int person : m_order[type])
            if (std::find(m_taken.begin(), m_taken.end(), m_probleme.foyer(person)) == m_taken.end() &&
                (best < 0 || m_seats[person] < m_seats[best]))
                best = person;
        m_taken.push_back(m_probleme.foyer(best));
        return best;
    }

    const ProblemeTirage& m_probleme;
    const Agregation& m_agregation;
    std::vector<std::vector<int>> m_order; ///< Per type, its people in a random order.
    std::vector<int> m_seats;              ///< Per person, over all panels so far.
    std::vector<std::size_t> m_next;       ///< Per type.
    std::vector<int> m_taken;              ///< Households in the panel at hand.
};

} // namespace

double worstLoss(const std::vector<std::vector<int>>& panels, const std::vector<double>& chances) {
    std::vector<int> seats(chances.size(), 0);
    for (const std::vector<int>& panel : panels)
        for (const int person : panel)
            ++seats[person];
    double worst = 0;
    for (std::size_t i = 0; i < chances.size(); ++i)
        worst = std::max(worst, std::abs(1.0 * seats[i] / static_cast<double>(panels.size()) - chances[i]));
    return worst;
}

Loterie makeLoterie(const ProblemeTirage& probleme, const Agregation& agregation,
                    const Distribution& distribution, int m, Alea alea) {
    const std::vector<int> counts = Rounding(agregation, distribution, m).improved();
    std::vector<std::size_t> drawn;
    for (std::size_t i = 0; i < counts.size(); ++i)
        drawn.insert(drawn.end(), counts[i], i);
    Turns turns(probleme, agregation, alea);
    Loterie lottery;
    for (const int place : alea.permutation(m))
        lottery.panels.push_back(turns.fill(distribution.panels[drawn[place]].panel));
    lottery.perte = worstLoss(lottery.panels, distribution.probabilites(agregation));
    return lottery;
}

} // namespace isegorie::analyse
