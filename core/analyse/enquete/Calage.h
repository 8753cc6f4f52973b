// Weights that bring a sample to known margins (raking, Deming and Stephan 1940), and what they cost.
#pragma once

#include "core/analyse/enquete/Tri.h"

namespace isegorie::analyse {

/// Shares of a population, one a modality of the question; any positive scale ("52, 48" or "0.52, 0.48").
struct Marge {
    Reponses question;
    std::vector<double> cibles;
};

struct Calage {
    enum class Statut {
        Cale,
        ModaliteVide, ///< A share is wanted for an answer that nobody gave: `marge` and `modalite` say which.
        NonConverge   ///< The margins contradict each other in this sample: `ecart` is what is left.
    };
    Statut statut = Statut::Cale;
    int marge = -1, modalite = -1;
    Poids poids; ///< Mean 1.
    int iterations = 0;
    double ecart = 0;     ///< Greatest distance between a share and its target, from 0 to 1.
    double effetPlan = 1; ///< Kish: n Σw² / (Σw)²; n divided by it is what the weighted sample is worth.
    double min = 1, max = 1;

    /// Of the unweighted sample that says as much.
    double tailleUtile() const { return double(poids.size()) / effetPlan; }
};

/// Turns over the margins until every share is within 1e-10 of its target, at most 1,000 times. Who did not
/// answer a question keeps the weight that the others give; the shares are those of the answers.
Calage caler(const std::vector<Marge>& marges, std::size_t repondants);

/// 1 for equal weights.
double effetDePlan(const Poids& poids);

} // namespace isegorie::analyse
