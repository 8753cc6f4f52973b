// Votes: what must hold on any of them.
#include "core/analyse/votes/Consensus.h"
#include "core/analyse/votes/KMoyennes.h"
#include "tests/support/TestSupport.h"

#include <algorithm>
#include <cmath>

using namespace isegorie::analyse;

namespace {

MatriceVotes anyVotes(int voters, int comments) {
    MatriceVotes result;
    result.commentaires = comments;
    for (int j = 0; j < comments; ++j)
        result.retires.push_back(*rc::gen::inRange(0, 10) == 0);
    for (int i = 0; i < voters; ++i) {
        result.votants.emplace_back();
        for (int j = 0; j < comments; ++j)
            if (const int vote = *rc::gen::inRange(-1, 4); vote <= 1)
                result.votants.back().push_back({j, std::int8_t(vote)});
    }
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(votes)

BOOST_AUTO_TEST_CASE(axes_are_unit_vectors_at_right_angles) {
    CHECK_PROPERTY("components", [] {
        const auto votes = anyVotes(*rc::gen::inRange(0, 30), *rc::gen::inRange(1, 12));
        const AxesVotes axes = axesDesVotes(votes);
        RC_ASSERT(axes.x.size() == votes.votants.size());
        double across = 0;
        for (int c = 0; c < 2; ++c) {
            double norm = 0;
            for (std::size_t j = 0; j < axes.composantes[c].size(); ++j) {
                RC_ASSERT(std::isfinite(axes.composantes[c][j]));
                norm += axes.composantes[c][j] * axes.composantes[c][j];
                across += c == 0 ? axes.composantes[0][j] * axes.composantes[1][j] : 0;
            }
            RC_ASSERT(norm == 0 || std::abs(norm - 1) < 1e-9);
        }
        RC_ASSERT(std::abs(across) < 1e-9);
        RC_ASSERT(axes.variances[0] + 1e-12 >= axes.variances[1]);
    });
}

BOOST_AUTO_TEST_CASE(every_active_voter_has_a_group) {
    CHECK_PROPERTY("groups", [] {
        const auto votes = anyVotes(*rc::gen::inRange(0, 40), *rc::gen::inRange(1, 12));
        const AxesVotes axes = axesDesVotes(votes);
        const GroupesOpinion groups = grouper(votes, axes);
        const auto inside = dansLaConversation(votes);
        std::vector<int> sizes(std::size_t(std::max(groups.k, 1)), 0);
        for (std::size_t i = 0; i < inside.size(); ++i) {
            RC_ASSERT(inside[i] == (groups.groupes[i] != kSansGroupe));
            RC_ASSERT(groups.groupes[i] < groups.k);
            if (inside[i])
                ++sizes[groups.groupes[i]];
        }
        RC_ASSERT(std::is_sorted(sizes.rbegin(), sizes.rend()));
        RC_ASSERT(groups.groupes == grouper(votes, axes).groupes);
    });
}

BOOST_AUTO_TEST_CASE(consensus_is_the_product_over_the_groups) {
    CHECK_PROPERTY("between 0 and 1, and less than the share of any group", [] {
        const auto votes = anyVotes(*rc::gen::inRange(1, 30), *rc::gen::inRange(1, 8));
        const int k = *rc::gen::inRange(1, 4);
        const auto groups =
            *rc::gen::container<std::vector<int>>(votes.votants.size(), rc::gen::inRange(kSansGroupe, k));
        const Opinions result = opinions(votes, groups, k);
        for (std::size_t j = 0; j < result.consensus.size(); ++j)
            for (const auto& group : result.comptes) {
                RC_ASSERT(group[j].accords + group[j].desaccords <= group[j].votes);
                RC_ASSERT(result.consensus[j] > 0);
                RC_ASSERT(result.consensus[j] <=
                          (double(group[j].accords) + 1) / (double(group[j].votes) + 2) + 1e-12);
            }
        for (const auto& list : result.representatifs) {
            RC_ASSERT(list.size() <= 5U);
            for (const Representatif& one : list) {
                RC_ASSERT(!votes.retires[one.commentaire]);
                RC_ASSERT(one.bas <= one.haut && one.bas >= 0 && one.haut <= 1);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(two_clouds_are_two_groups) {
    std::vector<Point> points;
    for (int i = 0; i < 10; ++i) {
        points.push_back({0.01 * i, 0, 1});
        points.push_back({5 + 0.01 * i, 3, 2});
    }
    const auto classes = kMoyennes(points, 2);
    for (std::size_t i = 0; i < classes.size(); ++i)
        BOOST_TEST(classes[i] == int(i % 2));
    BOOST_TEST(silhouette(points, classes) > 0.95);
}

BOOST_AUTO_TEST_CASE(wilson_interval_at_a_known_point) {
    // R: prop.test(8, 10, correct = FALSE)$conf.int
    const auto [low, high] = intervalleWilson(8, 10);
    BOOST_TEST(std::abs(low - 0.4901624715) < 1e-9);
    BOOST_TEST(std::abs(high - 0.9433178485) < 1e-9);
}

BOOST_AUTO_TEST_SUITE_END()
