#include "core/analyse/votes/GroupesOpinion.h"

#include "core/analyse/votes/KMoyennes.h"

#include <algorithm>
#include <numeric>

namespace isegorie::analyse {

namespace {

/// The largest group first; equal ones in the order of their first voter.
void sortBySize(GroupesOpinion& result) {
    std::vector<long long> sizes(std::size_t(result.k), 0);
    for (const int group : result.groupes)
        if (group != kSansGroupe)
            ++sizes[group];
    std::vector<int> order(sizes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return sizes[a] > sizes[b]; });
    std::vector<int> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = int(i);
    for (int& group : result.groupes)
        group = group == kSansGroupe ? kSansGroupe : rank[group];
}

} // namespace

std::vector<bool> dansLaConversation(const MatriceVotes& votes) {
    constexpr std::size_t kEnough = 7;
    constexpr std::size_t kFew = 15;
    const std::size_t least = std::min<std::size_t>(kEnough, std::size_t(votes.commentaires));
    std::vector<bool> inside(votes.votants.size(), false);
    std::vector<int> others;
    std::size_t count = 0;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        inside[i] = !votes.votants[i].empty() && votes.votants[i].size() >= least;
        count += inside[i] ? 1 : 0;
        if (!inside[i] && !votes.votants[i].empty())
            others.push_back(int(i));
    }
    std::stable_sort(others.begin(), others.end(),
                     [&](int a, int b) { return votes.votants[a].size() > votes.votants[b].size(); });
    for (std::size_t i = 0; i < others.size() && count < kFew; ++i, ++count)
        inside[others[i]] = true;
    return inside;
}

GroupesOpinion grouper(const MatriceVotes& votes, const AxesVotes& axes) {
    constexpr int kBase = 100;
    constexpr int kMostGroups = 5;
    const auto inside = dansLaConversation(votes);
    std::vector<Point> people;
    for (std::size_t i = 0; i < inside.size(); ++i)
        if (inside[i])
            people.push_back({axes.x[i], axes.y[i], 1});
    GroupesOpinion result;
    result.groupes.assign(inside.size(), kSansGroupe);
    if (people.empty())
        return result;
    const auto base = kMoyennes(people, kBase);
    const int bases = *std::max_element(base.begin(), base.end()) + 1;
    std::vector<Point> centres(std::size_t(bases), Point{0, 0, 0});
    for (std::size_t i = 0; i < people.size(); ++i) {
        Point& centre = centres[base[i]];
        centre.x += people[i].x;
        centre.y += people[i].y;
        ++centre.poids;
    }
    for (Point& centre : centres) {
        centre.x /= centre.poids;
        centre.y /= centre.poids;
    }
    std::vector<int> best(centres.size(), 0);
    result.k = 1;
    for (int k = 2; k <= std::min({kMostGroups, 2 + bases / 12, bases}); ++k) {
        const auto classes = kMoyennes(centres, k);
        result.silhouettes.push_back(silhouette(centres, classes));
        if (result.k == 1 || result.silhouettes.back() > result.silhouette) {
            result.silhouette = result.silhouettes.back();
            best = classes;
            result.k = *std::max_element(best.begin(), best.end()) + 1;
        }
    }
    std::size_t next = 0;
    for (std::size_t i = 0; i < inside.size(); ++i)
        if (inside[i])
            result.groupes[i] = best[base[next++]];
    sortBySize(result);
    return result;
}

} // namespace isegorie::analyse
