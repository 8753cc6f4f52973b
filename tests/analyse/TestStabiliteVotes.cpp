// How far groups and consensus can be trusted: what must hold on any votes.
#include "core/analyse/votes/Consensus.h"
#include "core/analyse/votes/StabiliteVotes.h"
#include "tests/support/TestSupport.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace isegorie::analyse;

namespace {

MatriceVotes someVotes(int voters, int comments) {
    MatriceVotes result;
    result.commentaires = comments;
    result.retires.assign(std::size_t(comments), false);
    for (int i = 0; i < voters; ++i) {
        result.votants.emplace_back();
        for (int j = 0; j < comments; ++j)
            if (const int vote = *rc::gen::inRange(-1, 4); vote <= 1)
                result.votants.back().push_back({j, std::int8_t(vote)});
    }
    return result;
}

ParametresStabilite quick() {
    ParametresStabilite parameters;
    parameters.essais = 3;
    parameters.tirages = 20;
    return parameters;
}

} // namespace

BOOST_AUTO_TEST_SUITE(stabilite_des_votes)

BOOST_AUTO_TEST_CASE(measures_stay_in_their_bounds_and_repeat) {
    CHECK_PROPERTY("stability", [] {
        const auto votes = someVotes(*rc::gen::inRange(0, 40), *rc::gen::inRange(1, 10));
        const GroupesOpinion groups = grouper(votes, axesDesVotes(votes));
        const StabiliteGroupes found = stabilite(votes, groups.groupes, groups.k, quick());
        RC_ASSERT(found.essais == (groups.k > 1 ? 3 : 0));
        RC_ASSERT(found.accord <= 1 + 1e-12);
        for (const double one : found.recouvrements)
            RC_ASSERT(one >= 0 && one <= 1 + 1e-12);
        RC_ASSERT(std::accumulate(found.nombres.begin(), found.nombres.end(), 0) == found.essais);
        const StabiliteGroupes again = stabilite(votes, groups.groupes, groups.k, quick());
        RC_ASSERT(again.accord == found.accord);
        RC_ASSERT(again.recouvrements == found.recouvrements);
        const auto intervals = intervallesConsensus(votes, groups.groupes, groups.k, quick());
        RC_ASSERT(intervals.size() == (groups.k > 0 ? std::size_t(votes.commentaires) : 0));
        for (const auto& [low, high] : intervals)
            RC_ASSERT(low > 0 && low <= high && high < 1);
    });
}

BOOST_AUTO_TEST_CASE(consensus_does_not_depend_on_the_order_of_groups_nor_of_voters) {
    CHECK_PROPERTY("symmetry", [] {
        const int k = *rc::gen::inRange(1, 5);
        auto votes = someVotes(*rc::gen::inRange(1, 30), *rc::gen::inRange(1, 8));
        std::vector<int> groups;
        for (std::size_t i = 0; i < votes.votants.size(); ++i)
            groups.push_back(*rc::gen::inRange(-1, k));
        const Opinions before = opinions(votes, groups, k);
        std::vector<int> renamed;
        renamed.reserve(groups.size());
        for (const int group : groups)
            renamed.push_back(group == kSansGroupe ? kSansGroupe : k - 1 - group);
        std::reverse(renamed.begin(), renamed.end());
        std::reverse(votes.votants.begin(), votes.votants.end());
        const Opinions after = opinions(votes, renamed, k);
        for (std::size_t j = 0; j < before.consensus.size(); ++j) {
            RC_ASSERT(std::abs(before.consensus[j] - after.consensus[j]) < 1e-12);
            RC_ASSERT(std::abs(before.dissensus[j] - after.dissensus[j]) < 1e-12);
        }
    });
}

BOOST_AUTO_TEST_CASE(camps_apart_are_stable_and_a_cancelled_measure_is_none) {
    MatriceVotes votes;
    votes.commentaires = 10;
    votes.retires.assign(10, false);
    for (int i = 0; i < 60; ++i) {
        votes.votants.emplace_back();
        for (int j = 0; j < 10; ++j)
            votes.votants.back().push_back({j, std::int8_t((i % 2 == 0) == ((i + j) % 10 != 0) ? 1 : -1)});
    }
    const GroupesOpinion groups = grouper(votes, axesDesVotes(votes));
    BOOST_TEST(groups.k == 2);
    BOOST_TEST(stabilite(votes, groups.groupes, groups.k).accord > 0.95);
    isegorie::base::TaskContext context;
    context.cancel();
    BOOST_TEST(stabilite(votes, groups.groupes, groups.k, {}, Arret(&context)).essais == 0);
    BOOST_TEST(intervallesConsensus(votes, groups.groupes, groups.k, {}, Arret(&context)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
