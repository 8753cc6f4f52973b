#include "core/analyse/votes/Consensus.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

namespace isegorie::analyse {

namespace {

constexpr double kZ90 = 1.2816; // one-sided 90 %, as Polis rounds it
constexpr std::size_t kListed = 5;

/// Everything about one side (agree or disagree) of one comment in one group.
struct Cote {
    double part = 0, z = 0, ratio = 0, zRatio = 0;
    double metrique() const { return ratio * zRatio * part * z; }
    bool isStrong() const { return zRatio > kZ90 && z > kZ90; }
};

double share(long long successes, long long trials) {
    return (double(successes) + 1) / (double(trials) + 2);
}

double proportionTest(long long successes, long long trials) {
    const double n = double(trials) + 1;
    return 2 * std::sqrt(n) * ((double(successes) + 1) / n - 0.5);
}

double twoProportions(long long successes1, long long successes2, long long trials1, long long trials2) {
    const double s1 = double(successes1) + 1;
    const double s2 = double(successes2) + 1;
    const double n1 = double(trials1) + 1;
    const double n2 = double(trials2) + 1;
    const double both = (s1 + s2) / (n1 + n2);
    return both == 1 ? 0 : (s1 / n1 - s2 / n2) / std::sqrt(both * (1 - both) * (1 / n1 + 1 / n2));
}

Cote sideOf(long long successes, long long trials, long long otherSuccesses, long long otherTrials) {
    const double part = share(successes, trials);
    return {part, proportionTest(successes, trials), part / share(otherSuccesses, otherTrials),
            twoProportions(successes, otherSuccesses, trials, otherTrials)};
}

struct Candidat {
    int commentaire = 0;
    Comptes comptes;
    Cote accord, desaccord;

    bool isStrong() const { return accord.isStrong() || desaccord.isStrong(); }
    double test() const { return std::max(accord.zRatio, desaccord.zRatio); }
};

Representatif told(const Candidat& candidate, bool agree) {
    const Cote& side = agree ? candidate.accord : candidate.desaccord;
    Representatif result;
    result.commentaire = candidate.commentaire;
    result.accord = agree;
    result.succes = agree ? candidate.comptes.accords : candidate.comptes.desaccords;
    result.essais = candidate.comptes.votes;
    result.part = side.part;
    result.zPart = side.z;
    result.ratio = side.ratio;
    result.zRatio = side.zRatio;
    std::tie(result.bas, result.haut) = intervalleWilson(result.succes, result.essais);
    return result;
}

bool agreesMore(const Candidat& candidate) {
    return candidate.accord.zRatio > candidate.desaccord.zRatio;
}

/// Polis's beats-best-agr?: a comment that the group mostly agrees with, even when nothing is significant.
bool beatsAgree(const Candidat& candidate, const std::optional<Candidat>& best) {
    const Cote& side = candidate.accord;
    if (candidate.comptes.accords == 0 && candidate.comptes.desaccords == 0)
        return false;
    if (best && best->accord.ratio > 1)
        return side.metrique() > best->accord.metrique();
    if (best)
        return side.part * side.z > best->accord.part * best->accord.z;
    return side.z > kZ90 || (side.ratio > 1 && side.part > 0.5);
}

std::vector<Representatif> choose(const std::vector<Candidat>& candidates) {
    std::vector<Candidat> strong;
    std::optional<Candidat> best;
    std::optional<Candidat> bestAgree;
    for (const Candidat& candidate : candidates) {
        if (candidate.isStrong())
            strong.push_back(candidate);
        if (!best || candidate.test() > best->test())
            best = candidate;
        if (beatsAgree(candidate, bestAgree))
            bestAgree = candidate;
    }
    std::vector<Representatif> result;
    if (bestAgree) {
        result.push_back(told(*bestAgree, agreesMore(*bestAgree)));
        result.back().meilleurAccord = true;
    } else if (strong.empty() && best) {
        result.push_back(told(*best, agreesMore(*best)));
    }
    const auto metric = [](const Candidat& candidate) {
        return (agreesMore(candidate) ? candidate.accord : candidate.desaccord).metrique();
    };
    std::stable_sort(strong.begin(), strong.end(),
                     [&](const Candidat& a, const Candidat& b) { return metric(a) > metric(b); });
    for (const Candidat& candidate : strong)
        if (result.size() < kListed && (!bestAgree || candidate.commentaire != bestAgree->commentaire))
            result.push_back(told(candidate, agreesMore(candidate)));
    std::stable_partition(result.begin(), result.end(), [](const Representatif& one) { return one.accord; });
    return result;
}

std::vector<std::vector<Comptes>> countVotes(const MatriceVotes& votes, const std::vector<int>& groups,
                                             int k) {
    std::vector<std::vector<Comptes>> counts(std::size_t(k),
                                             std::vector<Comptes>(std::size_t(votes.commentaires)));
    for (std::size_t i = 0; i < votes.votants.size(); ++i) {
        if (groups[i] == kSansGroupe)
            continue;
        for (const Vote& vote : votes.votants[i]) {
            Comptes& count = counts[groups[i]][vote.commentaire];
            ++count.votes;
            count.accords += vote.valeur > 0 ? 1 : 0;
            count.desaccords += vote.valeur < 0 ? 1 : 0;
        }
    }
    return counts;
}

std::vector<Comptes> sumOf(const std::vector<std::vector<Comptes>>& counts, int comments) {
    std::vector<Comptes> totals(static_cast<std::size_t>(comments));
    for (const auto& group : counts)
        for (std::size_t j = 0; j < totals.size(); ++j) {
            totals[j].votes += group[j].votes;
            totals[j].accords += group[j].accords;
            totals[j].desaccords += group[j].desaccords;
        }
    return totals;
}

std::vector<Candidat> candidatesOf(const std::vector<Comptes>& group, const std::vector<Comptes>& totals,
                                   const MatriceVotes& votes) {
    std::vector<Candidat> result;
    for (int j = 0; j < votes.commentaires; ++j) {
        if (votes.retires[j])
            continue;
        const Comptes& own = group[j];
        const Comptes& all = totals[j];
        result.push_back(
            {j, own, sideOf(own.accords, own.votes, all.accords - own.accords, all.votes - own.votes),
             sideOf(own.desaccords, own.votes, all.desaccords - own.desaccords, all.votes - own.votes)});
    }
    return result;
}

void addMajorities(const std::vector<Comptes>& totals, const MatriceVotes& votes, bool agree,
                   std::vector<Majorite>& result) {
    std::vector<Majorite> found;
    for (int j = 0; j < votes.commentaires; ++j) {
        const long long successes = agree ? totals[j].accords : totals[j].desaccords;
        const Majorite one{j,
                           agree,
                           successes,
                           totals[j].votes,
                           share(successes, totals[j].votes),
                           proportionTest(successes, totals[j].votes)};
        if (!votes.retires[j] && one.part > 0.5 && one.z > kZ90)
            found.push_back(one);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Majorite& a, const Majorite& b) { return a.part * a.z > b.part * b.z; });
    result.insert(result.end(), found.begin(),
                  found.begin() + std::ptrdiff_t(std::min(kListed, found.size())));
}

} // namespace

std::pair<double, double> intervalleWilson(long long succes, long long essais) {
    constexpr double z = 1.959963984540054;
    if (essais <= 0)
        return {0, 1};
    const double n = double(essais);
    const double p = double(succes) / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

Opinions opinions(const MatriceVotes& votes, const std::vector<int>& groupes, int k) {
    Opinions result;
    result.comptes = countVotes(votes, groupes, k);
    const auto totals = sumOf(result.comptes, votes.commentaires);
    for (int j = 0; j < votes.commentaires; ++j) {
        double product = k > 0 ? 1 : 0;
        double least = 1;
        double most = 0;
        for (const auto& group : result.comptes) {
            const double part = share(group[j].accords, group[j].votes);
            product *= part;
            least = std::min(least, part);
            most = std::max(most, part);
        }
        result.consensus.push_back(product);
        result.dissensus.push_back(k > 1 ? most - least : 0);
    }
    for (const auto& group : result.comptes)
        result.representatifs.push_back(choose(candidatesOf(group, totals, votes)));
    addMajorities(totals, votes, true, result.majorites);
    addMajorities(totals, votes, false, result.majorites);
    return result;
}

} // namespace isegorie::analyse
