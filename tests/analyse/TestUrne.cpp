// The urn: what it samples, person by person, and that it never fails.
#include "core/analyse/tirage/Attribution.h"
#include "core/analyse/tirage/Urne.h"
#include "tests/analyse/Pools.h"
#include "tests/support/TestSupport.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

using namespace isegorie;
using namespace isegorie::analyse;
using namespace isegorie::tests;

namespace {

using People = std::set<int>;

/// The urn by its definition, on names: every order in which they may come out, and what a list of all panels
/// says. A household is out of the urn with the one seated, since no panel holds two of it.
class ByDefinition {
public:
    explicit ByDefinition(const ProblemeTirage& pool)
        : m_people(static_cast<int>(pool.personnes.size())), m_chances(pool.personnes.size(), 0.0) {
        for (const std::vector<int>& panel : allPanels(pool))
            m_panels.emplace_back(panel.begin(), panel.end());
    }

    std::vector<double> chances() {
        std::map<std::pair<People, People>, double> level{{{{}, {}}, 1.0}};
        for (int name = 0; name < m_people; ++name) {
            std::map<std::pair<People, People>, double> next;
            for (const auto& [state, chance] : level)
                drawOne(state, chance / (m_people - name), next);
            level = std::move(next);
        }
        for (const auto& [state, chance] : level)
            for (const int person : state.first)
                m_chances[person] += chance;
        return m_chances;
    }

private:
    void drawOne(const std::pair<People, People>& state, double chance,
                 std::map<std::pair<People, People>, double>& next) const {
        for (int person = 0; person < m_people; ++person) {
            if (state.first.count(person) + state.second.count(person) > 0)
                continue;
            auto after = state;
            after.first.insert(person);
            if (!isPossible(after.first)) {
                after.first.erase(person);
                after.second.insert(person);
            }
            next[after] += chance;
        }
    }
    bool isPossible(const People& seated) const {
        return std::any_of(m_panels.begin(), m_panels.end(), [&](const People& panel) {
            return std::includes(panel.begin(), panel.end(), seated.begin(), seated.end());
        });
    }

    int m_people;
    std::vector<People> m_panels;
    std::vector<double> m_chances;
};

} // namespace

BOOST_AUTO_TEST_SUITE(urn)

BOOST_AUTO_TEST_CASE(exact_chances_are_those_of_the_definition) {
    CHECK_PROPERTY("chances by all orders of names", [] {
        const auto pool = *pools({7, 2, 2, 4, true});
        RC_PRE(!allPanels(pool).empty());
        const auto types = aggregate(pool);
        const auto expected = ByDefinition(pool).chances();
        const Arret never;
        const auto found = Urne(pool, types, never).attendus(100'000);
        RC_ASSERT(found.has_value());
        for (std::size_t person = 0; person < expected.size(); ++person) {
            const int type = types.typeDe[person];
            RC_ASSERT(std::abs((*found)[type] / types.effectif(type) - expected[person]) < 1e-9);
        }
    });
}

BOOST_AUTO_TEST_CASE(every_panel_keeps_everything) {
    CHECK_PROPERTY("panels, sums and repetition", [] {
        const auto pool = *pools({40, 3, 3, 12, true});
        const auto types = aggregate(pool);
        const auto trials = require(drawEssais(pool, types, 30, {}));
        if (trials.statut == Distribution::Statut::Infaisable) {
            PanelOracle oracle(pool, types);
            RC_ASSERT(oracle.maximise(PoidsTypes(types.types.size(), 1), {}, {}).panels.empty());
            return;
        }
        RC_ASSERT(trials.essais == 30);
        std::int64_t sum = 0;
        for (const PanelPondere& weighted : trials.panels) {
            RC_ASSERT(respects(pool, types, weighted.panel));
            sum += weighted.poids;
        }
        RC_ASSERT(sum == kUnite);
        const auto again = require(drawEssais(pool, types, 30, {}));
        RC_ASSERT(again.panels.size() == trials.panels.size());
        for (std::size_t i = 0; i < trials.panels.size(); ++i)
            RC_ASSERT(again.panels[i].panel == trials.panels[i].panel);
    });
}

BOOST_AUTO_TEST_CASE(frequencies_approach_the_exact_chances) {
    const ProblemeTirage pool{3,
                              {{1, 2}, {1, 2}, {1, 1}, {2, 2}},
                              {{0, 2}, {0, 3}, {0, 3}, {1, 2}, {1, 3}, {1, 3}, {1, 3}},
                              {-1, -1, 4, 4, -1, -1, -1}};
    const auto types = aggregate(pool);
    const Arret never;
    const auto exact = *Urne(pool, types, never).attendus(1000);
    BOOST_TEST(std::abs(std::accumulate(exact.begin(), exact.end(), 0.0) - pool.taille) < 1e-12);
    const auto trials = require(drawEssais(pool, types, 4000, {}));
    const auto drawn = trials.probabilites(types);
    const double error = standardError(trials, types);
    BOOST_TEST(error > 0.0);
    BOOST_TEST(error < 0.01);
    for (std::size_t person = 0; person < drawn.size(); ++person) // the numbers are always the same
        BOOST_TEST(std::abs(drawn[person] -
                            exact[types.typeDe[person]] / types.effectif(types.typeDe[person])) < 4 * error);
}

BOOST_AUTO_TEST_CASE(people_whom_no_panel_holds) {
    const ProblemeTirage pool{2, {{1, 1}, {1, 1}, {0, 0}}, {{0}, {0}, {1}, {1}, {2}}, {}};
    const auto types = aggregate(pool);
    const Arret never;
    const auto none = Urne(pool, types, never).impossibles();
    BOOST_REQUIRE(none.size() == 1U);
    BOOST_TEST(none.front() == types.typeDe[4]);
}

BOOST_AUTO_TEST_CASE(cancelled_or_out_of_time) {
    const ProblemeTirage pool{1, {{1, 1}}, {{0}, {0}}, {}};
    const auto types = aggregate(pool);
    base::TaskContext task;
    task.cancel();
    BOOST_TEST(drawEssais(pool, types, 10, Arret(&task)).error().code == QStringLiteral("tache.annulee"));
    BOOST_TEST(drawEssais(pool, types, 10, Arret(nullptr, std::chrono::milliseconds(0))).error().code ==
               QStringLiteral("tirage.delai"));
}

BOOST_AUTO_TEST_SUITE_END()
