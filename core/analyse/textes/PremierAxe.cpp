#include "core/analyse/textes/PremierAxe.h"

#include "core/analyse/VecteursPropres.h"

#include <Eigen/Core>
#include <Spectra/SymEigsSolver.h>
#include <algorithm>
#include <cmath>

namespace isegorie::analyse {

namespace {

/// x → Sᵀ(S x), on vectors as long as there are forms.
class Produit {
public:
    // NOLINTBEGIN(readability-identifier-naming): Spectra asks for these names.
    using Scalar = double;

    explicit Produit(const MatriceCreuse& matrice)
        : m_matrice(matrice), m_lignes(matrice.lignes()), m_formes(matrice.formes) {
        const double total = double(matrice.colonnes.size());
        m_poidsForme.setZero(matrice.formes);
        for (const std::int32_t form : matrice.colonnes)
            m_poidsForme[form] += 1 / total;
        m_racineForme = m_poidsForme.cwiseSqrt();
        m_racineLigne.resize(matrice.lignes());
        for (int row = 0; row < matrice.lignes(); ++row)
            m_racineLigne[row] = std::sqrt(matrice.taille(row) / total);
        m_total = total;
    }

    Eigen::Index rows() const { return m_formes; }
    Eigen::Index cols() const { return m_formes; }

    void perform_op(const double* in, double* out) const {
        const Eigen::Map<const Eigen::VectorXd> x(in, m_formes);
        multiply(x);
        const double share = m_racineLigne.dot(m_left);
        Eigen::Map<Eigen::VectorXd> result(out, m_formes);
        result.setZero();
        for (int row = 0; row < m_lignes; ++row) {
            const double value = m_left[row] / (m_racineLigne[row] * m_total);
            for (const auto* form = m_matrice.debut(row); form != m_matrice.fin(row); ++form)
                result[*form] += value;
        }
        result = result.cwiseQuotient(m_racineForme) - share * m_racineForme;
    }
    // NOLINTEND(readability-identifier-naming)

    /// S x, kept in `left`.
    void multiply(const Eigen::VectorXd& x) const {
        const Eigen::VectorXd scaled = x.cwiseQuotient(m_racineForme);
        const double share = m_racineForme.dot(x);
        m_left.resize(m_lignes);
        for (int row = 0; row < m_lignes; ++row) {
            double sum = 0;
            for (const auto* form = m_matrice.debut(row); form != m_matrice.fin(row); ++form)
                sum += scaled[*form];
            m_left[row] = sum / (m_racineLigne[row] * m_total) - m_racineLigne[row] * share;
        }
    }
    /// Of the last multiplication, divided by √r.
    std::vector<double> coordinates() const {
        std::vector<double> result(static_cast<std::size_t>(m_lignes));
        for (int row = 0; row < m_lignes; ++row)
            result[row] = m_left[row] / m_racineLigne[row];
        return result;
    }

private:
    const MatriceCreuse& m_matrice;
    int m_lignes, m_formes;
    double m_total = 0;
    Eigen::VectorXd m_poidsForme, m_racineForme, m_racineLigne;
    mutable Eigen::VectorXd m_left;
};

} // namespace

std::vector<double> premierAxe(const MatriceCreuse& matrice, const Arret& arret) {
    constexpr double kPrecision = 1e-10;
    Produit product(matrice);
    Eigen::VectorXd axis = Eigen::VectorXd::Zero(matrice.formes);
    if (!arret.demande())
        axis = premiersVecteurs(product, 1, kPrecision).vecteurs.col(0);
    product.multiply(axis);
    auto result = product.coordinates();
    const auto largest = std::max_element(result.begin(), result.end(),
                                          [](double a, double b) { return std::abs(a) < std::abs(b); });
    if (*largest < 0)
        for (double& value : result)
            value = -value;
    return result;
}

} // namespace isegorie::analyse
