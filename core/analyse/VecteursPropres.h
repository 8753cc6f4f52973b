// The first eigenvectors of a symmetric matrix of which only the products are known. For sources of this
// folder: it shows Eigen and Spectra.
#pragma once

#include <Eigen/Dense>
#include <Spectra/SymEigsSolver.h>
#include <algorithm>
#include <cmath>
#include <exception>

namespace isegorie::analyse {

struct VecteursPropres {
    Eigen::VectorXd valeurs;  ///< Decreasing.
    Eigen::MatrixXd vecteurs; ///< Unit columns at right angles.
};

namespace detail {

template <typename Produit>
VecteursPropres denseVectors(const Produit& product, Eigen::Index count) {
    const Eigen::Index n = product.rows();
    const Eigen::MatrixXd unit = Eigen::MatrixXd::Identity(n, n);
    Eigen::MatrixXd matrix(n, n);
    for (Eigen::Index j = 0; j < n; ++j)
        product.perform_op(unit.col(j).data(), matrix.col(j).data());
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(matrix);
    return {solver.eigenvalues().reverse().head(count),
            solver.eigenvectors().rowwise().reverse().leftCols(count)};
}

/// Slow where eigenvalues are close, but it never breaks down.
template <typename Produit>
VecteursPropres iteratedVectors(const Produit& product, Eigen::Index count) {
    constexpr int kTurns = 500;
    const Eigen::Index n = product.rows();
    Eigen::MatrixXd basis(n, count);
    for (Eigen::Index i = 0; i < n; ++i)
        for (Eigen::Index j = 0; j < count; ++j)
            basis(i, j) =
                std::sin(double((i + 1) * (j + 2))); // any start that is not at right angles to the answer
    VecteursPropres result;
    for (int turn = 0; turn < kTurns; ++turn) {
        const Eigen::HouseholderQR<Eigen::MatrixXd> qr(basis);
        result.vecteurs = qr.householderQ() * Eigen::MatrixXd::Identity(n, count);
        for (Eigen::Index j = 0; j < count; ++j)
            product.perform_op(result.vecteurs.col(j).data(), basis.col(j).data());
    }
    result.valeurs = (result.vecteurs.transpose() * basis).diagonal();
    return result;
}

} // namespace detail

/// At most `nombre` of them, fewer for a smaller matrix. Small matrices whole; large ones by Lanczos, from a
/// fixed start: the same on every call. Lanczos breaks down on matrices of very low rank: then by plain
/// iteration.
template <typename Produit>
VecteursPropres premiersVecteurs(Produit& product, int nombre, double precision) {
    constexpr Eigen::Index kSmall = 64;
    constexpr Eigen::Index kSubspace = 20;
    constexpr int kRestarts = 1'000;
    const Eigen::Index count = std::min<Eigen::Index>(nombre, product.rows());
    if (product.rows() <= kSmall)
        return detail::denseVectors(product, count);
    try {
        Spectra::SymEigsSolver<Produit> solver(product, count, kSubspace + count);
        solver.init();
        solver.compute(Spectra::SortRule::LargestAlge, kRestarts, precision);
        VecteursPropres result{solver.eigenvalues(), solver.eigenvectors()};
        if (result.vecteurs.cols() == count && result.vecteurs.allFinite())
            return result;
    } catch (const std::exception&) { // Spectra throws when its small problem fails
    }
    return detail::iteratedVectors(product, count);
}

} // namespace isegorie::analyse
