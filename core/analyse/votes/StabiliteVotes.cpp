#include "core/analyse/votes/StabiliteVotes.h"

#include "core/analyse/Alea.h"
#include "core/analyse/textes/Reinert.h"
#include "core/analyse/votes/Consensus.h"

#include <algorithm>

namespace isegorie::analyse {

namespace {

std::vector<int> membersOf(const std::vector<int>& groups) {
    std::vector<int> members;
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i] != kSansGroupe)
            members.push_back(int(i));
    return members;
}

/// So many of the members, in their own order: the starts of k-means depend on it.
std::vector<int> sampleOf(const std::vector<int>& members, int percent, Alea& alea) {
    const std::vector<int> order = alea.permutation(int(members.size()));
    std::vector<int> sample;
    const std::size_t size = std::max<std::size_t>(1, members.size() * std::size_t(percent) / 100);
    for (std::size_t i = 0; i < size; ++i)
        sample.push_back(members[std::size_t(order[i])]);
    std::sort(sample.begin(), sample.end());
    return sample;
}

/// Best overlap of the group with one of those found, over the people of the sample.
double bestOverlap(const std::vector<int>& whole, int group, const std::vector<int>& found, int k) {
    double size = 0;
    std::vector<double> sizes(std::size_t(k), 0);
    std::vector<double> both(std::size_t(k), 0);
    for (std::size_t i = 0; i < whole.size(); ++i) {
        size += whole[i] == group ? 1 : 0;
        if (found[i] == kSansGroupe)
            continue;
        ++sizes[std::size_t(found[i])];
        both[std::size_t(found[i])] += whole[i] == group ? 1 : 0;
    }
    double best = 0;
    for (std::size_t other = 0; other < both.size(); ++other)
        if (both[other] > 0)
            best = std::max(best, both[other] / (size + sizes[other] - both[other]));
    return best;
}

struct Essai {
    std::vector<int> avant, apres; ///< Groups of the people of the sample.
    int k = 0;
};

Essai regroup(const MatriceVotes& votes, const std::vector<int>& groups, const std::vector<int>& sample) {
    MatriceVotes part;
    part.commentaires = votes.commentaires;
    part.retires = votes.retires;
    Essai result;
    for (const int voter : sample) {
        part.votants.push_back(votes.votants[std::size_t(voter)]);
        result.avant.push_back(groups[std::size_t(voter)]);
    }
    GroupesOpinion found = grouper(part, axesDesVotes(part));
    result.apres = std::move(found.groupes);
    result.k = found.k;
    return result;
}

/// The consensus when as many members of each group are drawn with replacement.
std::vector<double> drawnConsensus(const MatriceVotes& votes, const std::vector<std::vector<int>>& members,
                                   Alea& alea) {
    std::vector<double> product(static_cast<std::size_t>(votes.commentaires), 1);
    for (const std::vector<int>& group : members) {
        std::vector<Comptes> counts(product.size());
        for (std::size_t i = 0; i < group.size(); ++i)
            for (const Vote& vote : votes.votants[std::size_t(group[alea.below(group.size())])]) {
                Comptes& count = counts[std::size_t(vote.commentaire)];
                ++count.votes;
                count.accords += vote.valeur > 0 ? 1 : 0;
            }
        for (std::size_t j = 0; j < product.size(); ++j)
            product[j] *= (double(counts[j].accords) + 1) / (double(counts[j].votes) + 2);
    }
    return product;
}

double percentile(const std::vector<double>& sorted, double part) {
    const double place = part * double(sorted.size() - 1);
    const auto below = std::size_t(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

} // namespace

StabiliteGroupes stabilite(const MatriceVotes& votes, const std::vector<int>& groupes, int k,
                           const ParametresStabilite& parametres, const Arret& arret) {
    const std::vector<int> members = membersOf(groupes);
    if (k < 2 || parametres.essais < 1 || members.empty())
        return {};
    StabiliteGroupes result;
    result.recouvrements.assign(std::size_t(k), 0);
    std::vector<int> seen(std::size_t(k), 0); // a small group may be missing from a sample
    Alea alea(parametres.graine + "/groupes");
    for (int trial = 0; trial < parametres.essais; ++trial) {
        arret.report(double(trial) / parametres.essais, {});
        if (arret.demande())
            return {};
        const Essai one = regroup(votes, groupes, sampleOf(members, parametres.partPourCent, alea));
        result.accord += randAjuste(one.avant, one.apres);
        for (int group = 0; group < k; ++group) {
            if (std::find(one.avant.begin(), one.avant.end(), group) == one.avant.end())
                continue;
            ++seen[std::size_t(group)];
            result.recouvrements[std::size_t(group)] += bestOverlap(one.avant, group, one.apres, one.k);
        }
        result.nombres.resize(std::max(result.nombres.size(), std::size_t(one.k) + 1), 0);
        ++result.nombres[std::size_t(one.k)];
        ++result.essais;
    }
    result.accord /= result.essais;
    for (std::size_t group = 0; group < seen.size(); ++group)
        result.recouvrements[group] /= std::max(1, seen[group]);
    return result;
}

std::vector<std::pair<double, double>> intervallesConsensus(const MatriceVotes& votes,
                                                            const std::vector<int>& groupes, int k,
                                                            const ParametresStabilite& parametres,
                                                            const Arret& arret) {
    constexpr double kTail = 0.025;
    if (k < 1 || parametres.tirages < 1)
        return {};
    std::vector<std::vector<int>> members;
    members.resize(std::size_t(k));
    for (std::size_t i = 0; i < groupes.size(); ++i)
        if (groupes[i] != kSansGroupe)
            members[std::size_t(groupes[i])].push_back(int(i));
    std::vector<std::vector<double>> values;
    values.resize(std::size_t(votes.commentaires));
    Alea alea(parametres.graine + "/consensus");
    for (int turn = 0; turn < parametres.tirages; ++turn) {
        arret.report(double(turn) / parametres.tirages, {});
        if (arret.demande())
            return {};
        const std::vector<double> product = drawnConsensus(votes, members, alea);
        for (std::size_t j = 0; j < product.size(); ++j)
            values[j].push_back(product[j]);
    }
    std::vector<std::pair<double, double>> result;
    for (std::vector<double>& one : values) {
        std::sort(one.begin(), one.end());
        result.emplace_back(percentile(one, kTail), percentile(one, 1 - kTail));
    }
    return result;
}

} // namespace isegorie::analyse
