#include "core/analyse/textes/Afc.h"

#include <QCoreApplication>

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace isegorie::analyse {

namespace {

struct Residus {
    Eigen::MatrixXd valeurs; ///< (P - r cᵀ)/√(r cᵀ); 0 where a margin is empty.
    Eigen::VectorXd lignes, colonnes;
};

Residus residuals(const TableLexicale& table) {
    Residus result;
    result.valeurs.resize(table.formes, table.parts);
    for (int i = 0; i < table.formes; ++i)
        for (int j = 0; j < table.parts; ++j)
            result.valeurs(i, j) = double(table.effectifs[std::size_t(i) * table.parts + j]);
    if (const double total = result.valeurs.sum(); total > 0)
        result.valeurs /= total;
    result.lignes = result.valeurs.rowwise().sum();
    result.colonnes = result.valeurs.colwise().sum();
    for (int i = 0; i < table.formes; ++i)
        for (int j = 0; j < table.parts; ++j) {
            const double expected = result.lignes[i] * result.colonnes[j];
            result.valeurs(i, j) = expected > 0 ? (result.valeurs(i, j) - expected) / std::sqrt(expected) : 0;
        }
    return result;
}

/// Points of one side from its singular vectors.
std::vector<PointAfc> points(const Eigen::VectorXd& weights, const Eigen::MatrixXd& vectors,
                             const std::vector<double>& values, const Eigen::VectorXd& inertias) {
    std::vector<PointAfc> result(static_cast<std::size_t>(weights.size()));
    for (Eigen::Index i = 0; i < weights.size(); ++i) {
        PointAfc& point = result[std::size_t(i)];
        point.poids = weights[i];
        point.distance2 = weights[i] > 0 ? inertias[i] / weights[i] : 0;
        for (std::size_t axis = 0; axis < values.size(); ++axis) {
            const double u = vectors(i, Eigen::Index(axis));
            const double place = weights[i] > 0 ? u * std::sqrt(values[axis] / weights[i]) : 0;
            point.coordonnees.push_back(place);
            point.contributions.push_back(u * u);
            point.qualites.push_back(point.distance2 > 0 ? std::min(1.0, place * place / point.distance2)
                                                         : 0);
        }
    }
    return result;
}

/// Signs are free: the largest column coordinate is made positive.
void makePositive(Eigen::MatrixXd& columns, Eigen::MatrixXd& lines) {
    for (Eigen::Index axis = 0; axis < columns.cols(); ++axis) {
        Eigen::Index largest = 0;
        columns.col(axis).cwiseAbs().maxCoeff(&largest);
        if (columns(largest, axis) < 0) {
            columns.col(axis) *= -1;
            lines.col(axis) *= -1;
        }
    }
}

} // namespace

base::Result<Afc> correspondances(const TableLexicale& table, int axes) {
    constexpr int kLargest = 2'000;
    constexpr double kNothing = 1e-12; // an axis without inertia
    const int side = std::min(table.formes, table.parts);
    if (side > kLargest)
        return base::echec(base::Erreur::saisie(
            QStringLiteral("afc.trop-grande"),
            QCoreApplication::translate("Analyse", "La table a plus de %1 lignes et plus de %1 colonnes.")
                .arg(kLargest),
            QCoreApplication::translate("Analyse",
                                        "Gardez les formes les plus fréquentes, ou moins de parties.")));
    const Residus s = residuals(table);
    const bool byColumns = table.parts <= table.formes;
    const Eigen::MatrixXd square = byColumns ? Eigen::MatrixXd(s.valeurs.transpose() * s.valeurs)
                                             : Eigen::MatrixXd(s.valeurs * s.valeurs.transpose());
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(square);
    Afc result;
    result.inertie = s.valeurs.squaredNorm();
    for (int axis = 0; axis < std::min(axes, side - 1); ++axis)
        if (const double value = solver.eigenvalues()[side - 1 - axis]; value > kNothing)
            result.valeurs.push_back(value);
    const auto kept = Eigen::Index(result.valeurs.size());
    const Eigen::MatrixXd own = solver.eigenvectors().rowwise().reverse().leftCols(kept);
    Eigen::MatrixXd other =
        byColumns ? Eigen::MatrixXd(s.valeurs * own) : Eigen::MatrixXd(s.valeurs.transpose() * own);
    for (Eigen::Index axis = 0; axis < kept; ++axis)
        other.col(axis) /= std::sqrt(result.valeurs[std::size_t(axis)]);
    Eigen::MatrixXd columns = byColumns ? own : other;
    Eigen::MatrixXd lines = byColumns ? other : own;
    makePositive(columns, lines);
    result.lignes = points(s.lignes, lines, result.valeurs, s.valeurs.rowwise().squaredNorm());
    result.colonnes =
        points(s.colonnes, columns, result.valeurs, s.valeurs.colwise().squaredNorm().transpose());
    return result;
}

} // namespace isegorie::analyse
