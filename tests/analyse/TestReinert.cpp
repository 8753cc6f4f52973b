// Reinert's classification: what must hold on any matrix.
#include "core/analyse/textes/DoubleReinert.h"
#include "core/analyse/textes/Specificites.h"
#include "tests/support/TestSupport.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

using namespace isegorie;
using namespace isegorie::analyse;
using namespace isegorie::tests;

namespace {

/// Rows and columns may be empty.
MatriceCreuse anyMatrix(int rows, int forms) {
    MatriceCreuse result;
    result.formes = forms;
    for (int row = 0; row < rows; ++row)
        result.ajouter(
            *rc::gen::container<std::vector<std::int32_t>>(rc::gen::inRange<std::int32_t>(0, forms)));
    return result;
}

/// No empty row or column: form i % forms stands in row i, the rest is random.
MatriceCreuse fullMatrix(int rows, int forms) {
    MatriceCreuse result;
    result.formes = forms;
    for (int row = 0; row < rows; ++row) {
        auto line = *rc::gen::container<std::vector<std::int32_t>>(rc::gen::inRange<std::int32_t>(0, forms));
        line.push_back(row % forms);
        result.ajouter(std::move(line));
    }
    return result;
}

/// The published formula, on the dense 2 x forms table.
double denseKhi2(const MatriceCreuse& table, const std::vector<char>& sides) {
    std::vector<double> counts[2] = {std::vector<double>(std::size_t(table.formes), 0),
                                     std::vector<double>(std::size_t(table.formes), 0)};
    double totals[2] = {0, 0};
    for (int row = 0; row < table.lignes(); ++row)
        for (const auto* form = table.debut(row); form != table.fin(row); ++form) {
            ++counts[sides[row] != 0 ? 1 : 0][*form];
            ++totals[sides[row] != 0 ? 1 : 0];
        }
    if (totals[0] == 0 || totals[1] == 0)
        return 0;
    double khi2 = 0;
    for (int form = 0; form < table.formes; ++form)
        for (int side = 0; side < 2; ++side) {
            const double expected =
                (counts[0][form] + counts[1][form]) * totals[side] / (totals[0] + totals[1]);
            khi2 += (counts[side][form] - expected) * (counts[side][form] - expected) / expected;
        }
    return khi2;
}

bool near(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

BOOST_AUTO_TEST_SUITE(reinert)

BOOST_AUTO_TEST_CASE(the_chi_square_kept_up_to_date_is_the_published_one) {
    CHECK_PROPERTY("after any moves", [] {
        const int forms = *rc::gen::inRange(2, 8);
        const auto table = fullMatrix(*rc::gen::inRange(forms, 20), forms);
        DeuxParts parts(table);
        const auto moves = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, table.lignes()));
        const std::size_t prepared = moves.size() / 2;
        for (std::size_t i = 0; i < moves.size(); ++i) {
            if (i == prepared)
                parts.preparer();
            const double foretold = i >= prepared ? parts.khi2Apres(moves[i]) : -1;
            parts.changer(moves[i]);
            RC_ASSERT(near(parts.khi2(), denseKhi2(table, parts.cotes())));
            if (foretold >= 0)
                RC_ASSERT(near(foretold, parts.khi2()));
        }
    });
}

BOOST_AUTO_TEST_CASE(no_move_betters_a_split) {
    CHECK_PROPERTY("the split is a local best", [] {
        const int forms = *rc::gen::inRange(3, 10);
        const auto table = fullMatrix(*rc::gen::inRange(forms, 25), forms);
        const Coupure cut = couper(table, {});
        RC_ASSERT(near(cut.khi2, denseKhi2(table, cut.cotes)));
        RC_ASSERT(cut.khi2 >= cut.khi2Axe - 1e-9);
        for (int row = 0; row < table.lignes(); ++row) {
            auto other = cut.cotes;
            other[row] = other[row] != 0 ? 0 : 1;
            RC_ASSERT(denseKhi2(table, other) <= cut.khi2 + 1e-9 * std::max(1.0, cut.khi2));
        }
    });
}

BOOST_AUTO_TEST_CASE(a_large_table_of_low_rank_has_its_axis) {
    // Lanczos breaks down here; the two halves are told apart all the same.
    MatriceCreuse table;
    table.formes = 200;
    std::vector<int> expected;
    for (int row = 0; row < 60; ++row) {
        std::vector<std::int32_t> forms;
        forms.reserve(100);
        for (int form = 0; form < 100; ++form)
            forms.push_back(std::int32_t(100 * (row % 2) + form));
        table.ajouter(std::move(forms));
        expected.push_back(row % 2);
    }
    BOOST_TEST(randAjuste(require(classer(table, {})).partitions.front(), expected) == 1.0);
}

BOOST_AUTO_TEST_CASE(units_hold_enough_forms) {
    CHECK_PROPERTY("units follow their sources and are full, or a whole source", [] {
        const auto segments = anyMatrix(*rc::gen::inRange(1, 40), 12);
        std::vector<int> sources;
        sources.reserve(std::size_t(segments.lignes()));
        for (int row = 0; row < segments.lignes(); ++row)
            sources.push_back(row == 0 ? 0 : sources.back() + *rc::gen::inRange(0, 2));
        const int least = *rc::gen::inRange(2, 12); // at 1 and under each row is its unit, even an empty one
        const auto units = regrouper(segments, sources, least);
        RC_ASSERT(units.front() == 0);
        for (std::size_t row = 1; row < units.size(); ++row) {
            RC_ASSERT(units[row] == units[row - 1] || units[row] == units[row - 1] + 1);
            RC_ASSERT(units[row] != units[row - 1] || sources[row] == sources[row - 1]);
        }
        for (int unit = 0; unit <= units.back(); ++unit) {
            const auto first = std::find(units.begin(), units.end(), unit) - units.begin();
            const auto count = std::count(units.begin(), units.end(), unit);
            int size = 0;
            for (auto row = first; row < first + count; ++row)
                size += segments.taille(int(row));
            const auto ofSource = std::count(sources.begin(), sources.end(), sources[std::size_t(first)]);
            RC_ASSERT(size >= least || count == ofSource);
        }
        RC_ASSERT(fusionner(segments, units).lignes() == units.back() + 1);
    });
}

BOOST_AUTO_TEST_CASE(classes_are_nested_and_the_same_on_each_call) {
    CHECK_PROPERTY("any matrix, even with empty rows", [] {
        const auto units = anyMatrix(*rc::gen::inRange(0, 40), *rc::gen::inRange(1, 15));
        OptionsReinert options;
        options.k = *rc::gen::inRange(2, 8);
        options.frequenceMin = *rc::gen::inRange(1, 4);
        const Reinert result = require(classer(units, options));
        RC_ASSERT(require(classer(units, options)).partitions == result.partitions);
        for (std::size_t i = 0; i < result.partitions.size(); ++i) {
            std::set<std::pair<int, int>> links;
            for (std::size_t unit = 0; unit < result.partitions[i].size(); ++unit) {
                const int now = result.partitions[i][unit];
                RC_ASSERT(now >= kNonClasse && now <= int(i) + 1);
                if (i > 0 && now != kNonClasse)
                    links.insert({now, result.partitions[i - 1][unit]});
            }
            RC_ASSERT(i == 0 || links.size() == i + 2);
        }
    });
}

BOOST_AUTO_TEST_CASE(two_opposite_vocabularies_are_told_apart) {
    MatriceCreuse table;
    table.formes = 6;
    std::vector<int> expected;
    for (int row = 0; row < 20; ++row) {
        const int topic = row % 2;
        table.ajouter({std::int32_t(3 * topic), std::int32_t(3 * topic + 1), std::int32_t(3 * topic + 2)});
        expected.push_back(topic);
    }
    const Reinert result = require(classer(table, {}));
    BOOST_TEST(randAjuste(result.partitions.front(), expected) == 1.0);
    BOOST_TEST(std::abs(result.etapes.front().khi2 - 60) < 1e-9, "as many as there are ones");
}

BOOST_AUTO_TEST_CASE(double_partitions_are_the_best_of_all) {
    CHECK_PROPERTY("branch and bound finds what trying all finds", [] {
        const std::size_t segments = 60;
        const auto tree = [&] {
            std::vector<std::vector<int>> levels;
            for (int k = 2; k <= 3; ++k)
                levels.push_back(
                    *rc::gen::container<std::vector<int>>(segments, rc::gen::inRange(kNonClasse, k)));
            return levels;
        };
        OptionsDouble options{2, 2, -1e9, *rc::gen::arbitrary<bool>()};
        const DoubleReinert result = croiserClassements(tree(), tree(), options);
        std::optional<double> best; // signed: the best may be under zero
        for (const ClasseCroisee& a : result.croisees)
            for (const ClasseCroisee& b : result.croisees) {
                std::vector<int> common;
                std::set_intersection(a.membres.begin(), a.membres.end(), b.membres.begin(), b.membres.end(),
                                      std::back_inserter(common));
                if (common.empty())
                    best = std::max(best.value_or(a.khi2 + b.khi2), a.khi2 + b.khi2);
            }
        RC_ASSERT(result.partitions.empty() == !best);
        if (best)
            RC_ASSERT(near(result.partitions.front().khi2, *best));
    });
}

BOOST_AUTO_TEST_CASE(specificities_have_the_sign_of_the_gap) {
    CHECK_PROPERTY("over the expectation positive, under it negative", [] {
        TableLexicale table{*rc::gen::inRange(1, 6), *rc::gen::inRange(1, 6), {}};
        table.effectifs = *rc::gen::container<std::vector<long long>>(std::size_t(table.formes * table.parts),
                                                                      rc::gen::inRange<long long>(0, 2'000));
        for (const double score : specificitesLafon(table))
            RC_ASSERT(std::isfinite(score));
        RC_ASSERT(table.parts > 1 || specificitesLafon(table).front() == 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
