#include "tests/bench/ReinertDense.h"

#include <Eigen/Dense>
#include <Spectra/SymEigsSolver.h>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace isegorie::bench {

namespace {

using Matrix = Eigen::Matrix<int, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Counts = Eigen::VectorXi;

struct Classe {
    std::vector<int> unites;
    Matrix table;
};

double khi2(const Counts& first, const Counts& total, double sum) {
    const double first1 = first.sum();
    const double p1 = first1 / sum;
    const double p2 = 1 - p1;
    double result = 0;
    for (Eigen::Index j = 0; j < total.size(); ++j) {
        const double e1 = total[j] * p1;
        const double e2 = total[j] * p2;
        const double d1 = first[j] - e1;
        const double d2 = total[j] - first[j] - e2;
        result += d1 * d1 / e1 + d2 * d2 / e2;
    }
    return first1 == 0 || first1 == sum ? -1 : result;
}

/// Multiplies by SᵀS, S dense.
struct Produit {
    using Scalar = double;
    const Eigen::MatrixXd& s;
    // NOLINTBEGIN(readability-identifier-naming): Spectra asks for these names.
    Eigen::Index rows() const { return s.cols(); }
    Eigen::Index cols() const { return s.cols(); }
    void perform_op(const double* in, double* out) const {
        const Eigen::Map<const Eigen::VectorXd> x(in, s.cols());
        Eigen::Map<Eigen::VectorXd>(out, s.cols()) = s.transpose() * (s * x);
    }
    // NOLINTEND(readability-identifier-naming)
};

std::vector<int> orderOnAxis(const Matrix& table) {
    Eigen::MatrixXd s = table.cast<double>() / double(table.sum());
    const Eigen::VectorXd rows = s.rowwise().sum();
    const Eigen::VectorXd columns = s.colwise().sum();
    const Eigen::MatrixXd expected = rows * columns.transpose();
    s = ((s - expected).array() / expected.array().sqrt()).matrix();
    Produit product{s};
    Spectra::SymEigsSolver<Produit> solver(product, 1, int(std::min<Eigen::Index>(20, s.cols())));
    solver.init();
    solver.compute(Spectra::SortRule::LargestAlge, 1'000, 1e-10);
    const Eigen::VectorXd coordinates = (s * solver.eigenvectors().col(0)).cwiseQuotient(rows.cwiseSqrt());
    std::vector<int> order(std::size_t(table.rows()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return coordinates[a] < coordinates[b]; });
    return order;
}

struct Cut {
    std::vector<int> sides[2];
    double khi2 = 0;
};

Cut cutAtBest(const Matrix& table, const Counts& total) {
    const auto order = orderOnAxis(table);
    Counts first = Counts::Zero(table.cols());
    std::size_t best = 0;
    Cut cut;
    for (std::size_t i = 0; i + 1 < order.size(); ++i) {
        first += table.row(order[i]).transpose();
        if (const double value = khi2(first, total, total.sum()); value > cut.khi2) {
            cut.khi2 = value;
            best = i;
        }
    }
    cut.sides[0].assign(order.begin(), order.begin() + std::ptrdiff_t(best) + 1);
    cut.sides[1].assign(order.begin() + std::ptrdiff_t(best) + 1, order.end());
    return cut;
}

void moveWhileBetter(const Matrix& table, const Counts& total, Cut& cut) {
    const double sum = total.sum();
    Counts first = Counts::Zero(table.cols());
    for (const int row : cut.sides[0])
        first += table.row(row).transpose();
    while (true) {
        double highest = -1;
        std::pair<int, std::size_t> best;
        for (int side = 0; side < 2; ++side)
            for (std::size_t i = 0; i < cut.sides[side].size(); ++i) {
                const Counts moved = first + (side == 0 ? -1 : 1) * table.row(cut.sides[side][i]).transpose();
                const double value = khi2(moved, total, sum);
                if (value > highest + 1e-12 * highest) {
                    highest = value;
                    best = {side, i};
                }
            }
        if (highest <= cut.khi2 * (1 + 1e-14))
            return;
        auto& from = cut.sides[best.first];
        const int row = from[best.second];
        first += (best.first == 0 ? -1 : 1) * table.row(row).transpose();
        from.erase(from.begin() + std::ptrdiff_t(best.second));
        cut.sides[1 - best.first].push_back(row);
        cut.khi2 = highest;
    }
}

Matrix pick(const Matrix& table, const std::vector<int>& rows, const std::vector<int>& columns) {
    Matrix result(Eigen::Index(rows.size()), Eigen::Index(columns.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < columns.size(); ++j)
            result(Eigen::Index(i), Eigen::Index(j)) = table(rows[i], columns[j]);
    return result;
}

Classe compact(const Classe& classe) {
    std::vector<int> rows;
    std::vector<int> columns;
    Classe result;
    for (Eigen::Index i = 0; i < classe.table.rows(); ++i)
        if (classe.table.row(i).sum() > 0) {
            rows.push_back(int(i));
            result.unites.push_back(classe.unites[std::size_t(i)]);
        }
    for (Eigen::Index j = 0; j < classe.table.cols(); ++j)
        if (classe.table.col(j).sum() > 0)
            columns.push_back(int(j));
    result.table = pick(classe.table, rows, columns);
    return result;
}

std::vector<int> formsKept(const Counts& own, const Counts& other, const analyse::OptionsReinert& options) {
    const double all = own.sum() + other.sum();
    std::vector<int> kept;
    for (Eigen::Index j = 0; j < own.size(); ++j) {
        const double total = own[j] + other[j];
        const double e1 = total / all * own.sum();
        const double e2 = total / all * other.sum();
        const double value = (own[j] - e1) * (own[j] - e1) / e1 + (other[j] - e2) * (other[j] - e2) / e2;
        const bool specific = std::sqrt(value / (value + total)) > options.contingence;
        if (own[j] >= options.frequenceMin && (!specific || own[j] > e1))
            kept.push_back(int(j));
    }
    return kept;
}

Classe half(const Classe& classe, const Cut& cut, int side, const analyse::OptionsReinert& options) {
    Counts counts[2] = {Counts::Zero(classe.table.cols()), Counts::Zero(classe.table.cols())};
    for (int one = 0; one < 2; ++one)
        for (const int row : cut.sides[one])
            counts[one] += classe.table.row(row).transpose();
    Classe result;
    for (const int row : cut.sides[side])
        result.unites.push_back(classe.unites[std::size_t(row)]);
    result.table = pick(classe.table, cut.sides[side], formsKept(counts[side], counts[1 - side], options));
    return result;
}

Classe denseOf(const analyse::MatriceCreuse& unites) {
    Classe result;
    result.table = Matrix::Zero(unites.lignes(), unites.formes);
    for (int row = 0; row < unites.lignes(); ++row) {
        result.unites.push_back(row);
        for (const auto* form = unites.debut(row); form != unites.fin(row); ++form)
            result.table(row, *form) = 1;
    }
    return result;
}

} // namespace

analyse::Reinert classerDense(const analyse::MatriceCreuse& unites, const analyse::OptionsReinert& options) {
    analyse::Reinert result;
    std::vector<Classe> classes{denseOf(unites)};
    while (int(classes.size()) < options.k) {
        const auto largest =
            std::max_element(classes.begin(), classes.end(), [](const Classe& a, const Classe& b) {
                return a.table.rows() < b.table.rows();
            });
        if (largest->table.rows() < std::max(options.membresMin, 3) || largest->table.cols() < 3)
            break;
        const Classe full = compact(*largest);
        const Counts total = full.table.colwise().sum();
        Cut cut = cutAtBest(full.table, total);
        moveWhileBetter(full.table, total, cut);
        const int index = int(largest - classes.begin());
        result.etapes.push_back(
            {index, cut.khi2, 0, 0, {int(cut.sides[0].size()), int(cut.sides[1].size())}});
        *largest = half(full, cut, 0, options);
        classes.insert(classes.begin() + index + 1, half(full, cut, 1, options));
        std::vector<int> partition(std::size_t(unites.lignes()), analyse::kNonClasse);
        for (std::size_t c = 0; c < classes.size(); ++c)
            for (const int unit : classes[c].unites)
                partition[std::size_t(unit)] = int(c);
        result.partitions.push_back(std::move(partition));
    }
    return result;
}

} // namespace isegorie::bench
