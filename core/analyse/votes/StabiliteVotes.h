// How much the groups and the consensus owe to who happened to vote.
#pragma once

#include "core/analyse/Arret.h"
#include "core/analyse/votes/GroupesOpinion.h"

#include <QByteArray>

#include <utility>

namespace isegorie::analyse {

struct ParametresStabilite {
    int essais = 30;       ///< Samples of the voters on which the groups are found again.
    int partPourCent = 80; ///< Of the voters, in each sample.
    int tirages = 200;     ///< Of the members of each group, with replacement, for the consensus.
    QByteArray graine = "votes";
};

struct StabiliteGroupes {
    int essais = 0;
    double accord = 0; ///< Mean adjusted Rand index with the groups of the samples; 1 = always the same.
    /// Of each group, the mean over the samples of its best Jaccard overlap with a group found there (Hennig
    /// 2007): under 0.6 the group is not to be trusted, from 0.75 on it is stable.
    std::vector<double> recouvrements;
    std::vector<int> nombres; ///< How many samples gave so many groups, by that number.
};

/// Of the voters who have a group. Nothing to measure (no trial, fewer than two groups): essais = 0. Also
/// when it was stopped.
StabiliteGroupes stabilite(const MatriceVotes& votes, const std::vector<int>& groupes, int k,
                           const ParametresStabilite& parametres = {}, const Arret& arret = {});

/// 95 % interval of the group-informed consensus of each comment, by drawing the members of each group again
/// (percentiles of the bootstrap). The groups stay as they are. Empty when stopped, or without group.
std::vector<std::pair<double, double>> intervallesConsensus(const MatriceVotes& votes,
                                                            const std::vector<int>& groupes, int k,
                                                            const ParametresStabilite& parametres = {},
                                                            const Arret& arret = {});

} // namespace isegorie::analyse
