#include "core/analyse/enquete/Calage.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

namespace isegorie::analyse {

namespace {

constexpr double kTolerance = 1e-10;
constexpr int kMaxTurns = 1'000;

std::vector<double> shares(const Marge& marge, const Poids& weights) {
    return trierAPlat(marge.question, weights).parts;
}

std::vector<double> targets(const Marge& marge) {
    const double sum = std::accumulate(marge.cibles.begin(), marge.cibles.end(), 0.0);
    std::vector<double> result = marge.cibles;
    for (double& target : result)
        target /= sum;
    return result;
}

/// Greatest distance of all margins.
double gap(const std::vector<Marge>& marges, const Poids& weights) {
    double greatest = 0;
    for (const Marge& marge : marges) {
        const auto wanted = targets(marge);
        const auto found = shares(marge, weights);
        for (std::size_t j = 0; j < wanted.size(); ++j)
            greatest = std::max(greatest, std::abs(wanted[j] - found[j]));
    }
    return greatest;
}

void fit(const Marge& marge, Poids& weights) {
    const auto wanted = targets(marge);
    const auto found = shares(marge, weights);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const int code = marge.question.codes[i];
        if (code != kSansReponse && found[code] > 0)
            weights[i] *= wanted[code] / found[code];
    }
}

/// The first share that no weight can give; -1, -1 when there is none.
std::pair<int, int> emptyModality(const std::vector<Marge>& marges) {
    for (std::size_t m = 0; m < marges.size(); ++m) {
        const TriAPlat counts = trierAPlat(marges[m].question);
        for (std::size_t j = 0; j < counts.effectifs.size(); ++j)
            if (marges[m].cibles[j] > 0 && counts.effectifs[j] == 0)
                return {int(m), int(j)};
    }
    return {-1, -1};
}

} // namespace

double effetDePlan(const Poids& poids) {
    double sum = 0;
    double squares = 0;
    for (const double weight : poids) {
        sum += weight;
        squares += weight * weight;
    }
    return sum > 0 ? double(poids.size()) * squares / (sum * sum) : 1;
}

Calage caler(const std::vector<Marge>& marges, std::size_t repondants) {
    Calage result;
    std::tie(result.marge, result.modalite) = emptyModality(marges);
    if (result.marge >= 0) {
        result.statut = Calage::Statut::ModaliteVide;
        return result;
    }
    result.poids.assign(repondants, 1);
    result.ecart = gap(marges, result.poids);
    while (result.ecart > kTolerance && result.iterations < kMaxTurns) {
        for (const Marge& marge : marges)
            fit(marge, result.poids);
        ++result.iterations;
        result.ecart = gap(marges, result.poids);
    }
    if (!(result.ecart <= kTolerance))
        result.statut = Calage::Statut::NonConverge;
    const double sum = std::accumulate(result.poids.begin(), result.poids.end(), 0.0);
    for (double& weight : result.poids)
        weight *= double(repondants) / sum;
    result.effetPlan = effetDePlan(result.poids);
    if (!result.poids.empty()) {
        const auto [low, high] = std::minmax_element(result.poids.begin(), result.poids.end());
        result.min = *low;
        result.max = *high;
    }
    return result;
}

} // namespace isegorie::analyse
