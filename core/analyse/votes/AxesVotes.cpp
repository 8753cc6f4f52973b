#include "core/analyse/votes/AxesVotes.h"

#include "core/analyse/VecteursPropres.h"

#include <Eigen/Core>
#include <Spectra/SymEigsSolver.h>
#include <algorithm>
#include <cmath>

namespace isegorie::analyse {

namespace {

/// x → Xᵀ(X x), where X is the centred matrix: a missing vote is its column's mean, so 0.
class Produit {
public:
    // NOLINTBEGIN(readability-identifier-naming): Spectra asks for these names.
    using Scalar = double;

    Produit(const MatriceVotes& votes, const std::vector<double>& means) : m_votes(votes), m_means(means) {}

    Eigen::Index rows() const { return m_votes.commentaires; }
    Eigen::Index cols() const { return m_votes.commentaires; }
    void perform_op(const double* in, double* out) const {
        std::fill(out, out + m_votes.commentaires, 0.0);
        for (const auto& votes : m_votes.votants) {
            double sum = 0;
            for (const Vote& vote : votes)
                sum += centred(vote) * in[vote.commentaire];
            for (const Vote& vote : votes)
                out[vote.commentaire] += centred(vote) * sum;
        }
    }
    // NOLINTEND(readability-identifier-naming)

    double centred(const Vote& vote) const {
        return m_votes.retires[vote.commentaire] ? 0 : vote.valeur - m_means[vote.commentaire];
    }
    double inertia() const {
        double sum = 0;
        for (const auto& votes : m_votes.votants)
            for (const Vote& vote : votes)
                sum += centred(vote) * centred(vote);
        return sum;
    }

private:
    const MatriceVotes& m_votes;
    const std::vector<double>& m_means;
};

std::vector<double> meansOf(const MatriceVotes& votes) {
    std::vector<double> sums(std::size_t(votes.commentaires), 0);
    std::vector<double> counts(std::size_t(votes.commentaires), 0);
    for (const auto& voter : votes.votants)
        for (const Vote& vote : voter) {
            sums[vote.commentaire] += vote.valeur;
            ++counts[vote.commentaire];
        }
    for (std::size_t j = 0; j < sums.size(); ++j)
        sums[j] = counts[j] > 0 && !votes.retires[j] ? sums[j] / counts[j] : 0;
    return sums;
}

void findComponents(Produit& product, AxesVotes& axes) {
    constexpr double kPrecision = 1e-12;
    const int comments = int(product.rows());
    const double inertia = product.inertia();
    for (auto& component : axes.composantes)
        component.assign(std::size_t(comments), 0);
    if (inertia <= 0)
        return;
    const VecteursPropres found = premiersVecteurs(product, 2, kPrecision);
    for (int c = 0; c < int(found.vecteurs.cols()); ++c) {
        Eigen::VectorXd vector = found.vecteurs.col(c);
        Eigen::Index heaviest = 0;
        vector.cwiseAbs().maxCoeff(&heaviest);
        if (vector[heaviest] < 0)
            vector = -vector;
        axes.composantes[c].assign(vector.data(), vector.data() + vector.size());
        axes.variances[c] = std::max(0.0, found.valeurs[c]) / inertia;
    }
}

} // namespace

AxesVotes axesDesVotes(const MatriceVotes& votes) {
    AxesVotes axes;
    axes.moyennes = meansOf(votes);
    Produit product(votes, axes.moyennes);
    findComponents(product, axes);
    for (const auto& voter : votes.votants) {
        double place[2] = {0, 0};
        for (const Vote& vote : voter)
            for (int c = 0; c < 2; ++c)
                place[c] += product.centred(vote) * axes.composantes[c][vote.commentaire];
        // Who voted little stands near the middle; the factor takes that back.
        const double factor =
            voter.empty() ? 0 : std::sqrt(double(votes.commentaires) / double(voter.size()));
        axes.x.push_back(place[0] * factor);
        axes.y.push_back(place[1] * factor);
    }
    return axes;
}

} // namespace isegorie::analyse
