#include "core/analyse/textes/Classifieur.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace isegorie::analyse {

namespace {

constexpr int kGradients = 40; ///< Conjugate steps at most within a Newton step.
constexpr int kHalvings = 30;

double logistic(double x) {
    return x >= 0 ? 1 / (1 + std::exp(-x)) : std::exp(x) / (1 + std::exp(x));
}

/// log(1 + e^x)
double softplus(double x) {
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

double dot(const std::vector<double>& a, const std::vector<double>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

void add(std::vector<double>& to, double times, const std::vector<double>& what) {
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += times * what[i];
}

/// The fit: weights, and last the bias, which is not penalised (but for a trace, so that it stays finite).
class Fit {
public:
    Fit(const TextesPonderes& texts, const std::vector<int>& rows, const std::vector<char>& truth,
        const OptionsClassifieur& options, const Arret& stop)
        : m_texts(texts),
          m_rows(rows),
          m_truth(truth),
          m_options(options),
          m_stop(stop),
          m_size(std::size_t(texts.mots()) + 1),
          m_point(m_size, 0) {}

    ModeleBinaire run() {
        std::vector<double> margins = marginsOf(m_point);
        double before = -1;
        for (int pass = 0; pass < m_options.passes && !m_stop.demande(); ++pass) {
            const std::vector<double> slope = gradient(margins);
            const double norm = std::sqrt(dot(slope, slope));
            if (before < 0)
                before = norm;
            if (norm <= m_options.tolerance * std::max(1.0, before))
                break;
            if (!descend(newtonStep(slope, margins), slope, margins))
                break;
        }
        ModeleBinaire model;
        model.biais = m_point.back();
        m_point.pop_back();
        model.poids = std::move(m_point);
        return model;
    }

private:
    double penalty(std::size_t place) const { return place + 1 == m_size ? 1e-6 : m_options.penalite; }

    std::vector<double> marginsOf(const std::vector<double>& point) const {
        std::vector<double> margins(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            margins[i] = m_texts.produit(m_rows[i], point) + point.back();
        return margins;
    }

    double loss(const std::vector<double>& point, const std::vector<double>& margins) const {
        double sum = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            sum += softplus(m_truth[i] != 0 ? -margins[i] : margins[i]);
        for (std::size_t j = 0; j < m_size; ++j)
            sum += penalty(j) / 2 * point[j] * point[j];
        return sum;
    }

    std::vector<double> gradient(const std::vector<double>& margins) const {
        std::vector<double> slope(m_size, 0);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double error = logistic(margins[i]) - (m_truth[i] != 0 ? 1 : 0);
            m_texts.ajouter(m_rows[i], error, slope);
            slope.back() += error;
        }
        for (std::size_t j = 0; j < m_size; ++j)
            slope[j] += penalty(j) * m_point[j];
        return slope;
    }

    std::vector<double> curved(const std::vector<double>& direction,
                               const std::vector<double>& curvature) const {
        std::vector<double> result(m_size, 0);
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double along = m_texts.produit(m_rows[i], direction) + direction.back();
            m_texts.ajouter(m_rows[i], curvature[i] * along, result);
            result.back() += curvature[i] * along;
        }
        for (std::size_t j = 0; j < m_size; ++j)
            result[j] += penalty(j) * direction[j];
        return result;
    }

    /// Conjugate gradients towards the bottom of the parabola here.
    std::vector<double> newtonStep(const std::vector<double>& slope,
                                   const std::vector<double>& margins) const {
        std::vector<double> curvature(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double p = logistic(margins[i]);
            curvature[i] = p * (1 - p);
        }
        std::vector<double> step(m_size, 0), residual = slope;
        for (double& one : residual)
            one = -one;
        std::vector<double> direction = residual;
        double square = dot(residual, residual);
        const double enough = 0.01 * square;
        for (int turn = 0; turn < kGradients && square > enough; ++turn) {
            const std::vector<double> image = curved(direction, curvature);
            const double length = square / dot(direction, image);
            add(step, length, direction);
            add(residual, -length, image);
            const double next = dot(residual, residual);
            for (std::size_t j = 0; j < m_size; ++j)
                direction[j] = residual[j] + next / square * direction[j];
            square = next;
        }
        return step;
    }

    /// Along the step, halved until it goes down; false when it cannot.
    bool descend(const std::vector<double>& step, const std::vector<double>& slope,
                 std::vector<double>& margins) {
        const double here = loss(m_point, margins);
        const double down = dot(step, slope);
        double length = 1;
        for (int halving = 0; halving < kHalvings; ++halving, length /= 2) {
            std::vector<double> tried = m_point;
            add(tried, length, step);
            std::vector<double> there = marginsOf(tried);
            if (loss(tried, there) <= here + 1e-4 * length * down) {
                m_point = std::move(tried);
                margins = std::move(there);
                return true;
            }
        }
        return false;
    }

    const TextesPonderes& m_texts;
    const std::vector<int>& m_rows;
    const std::vector<char>& m_truth;
    const OptionsClassifieur& m_options;
    const Arret& m_stop;
    std::size_t m_size;
    std::vector<double> m_point;
};

} // namespace

TextesPonderes::TextesPonderes(MatriceCreuse textes)
    : m_rows(std::move(textes)),
      m_weights(std::size_t(m_rows.formes), 0),
      m_lengths(std::size_t(m_rows.lignes()), 1) {
    for (const std::int32_t word : m_rows.colonnes)
        ++m_weights[std::size_t(word)];
    for (double& weight : m_weights)
        weight = weight > 0 ? std::log(double(m_rows.lignes()) / weight) + 1 : 0;
    for (int i = 0; i < m_rows.lignes(); ++i) {
        double square = 0;
        for (const std::int32_t* word = m_rows.debut(i); word != m_rows.fin(i); ++word)
            square += m_weights[std::size_t(*word)] * m_weights[std::size_t(*word)];
        if (square > 0)
            m_lengths[std::size_t(i)] = std::sqrt(square);
    }
}

double TextesPonderes::produit(int texte, const std::vector<double>& poids) const {
    double sum = 0;
    for (const std::int32_t* word = m_rows.debut(texte); word != m_rows.fin(texte); ++word)
        sum += m_weights[std::size_t(*word)] * poids[std::size_t(*word)];
    return sum / m_lengths[std::size_t(texte)];
}

void TextesPonderes::ajouter(int texte, double fois, std::vector<double>& somme) const {
    const double times = fois / m_lengths[std::size_t(texte)];
    for (const std::int32_t* word = m_rows.debut(texte); word != m_rows.fin(texte); ++word)
        somme[std::size_t(*word)] += times * m_weights[std::size_t(*word)];
}

double ModeleBinaire::probabilite(const TextesPonderes& textes, int texte) const {
    return logistic(textes.produit(texte, poids) + biais);
}

ModeleBinaire apprendre(const TextesPonderes& textes, const std::vector<int>& lignes,
                        const std::vector<char>& verite, const OptionsClassifieur& options,
                        const Arret& arret) {
    return Fit(textes, lignes, verite, options, arret).run();
}

std::vector<double> probabilitesMisesDeCote(const TextesPonderes& textes, const std::vector<int>& lignes,
                                            const std::vector<char>& verite, const std::vector<int>& partie,
                                            int parties, const OptionsClassifieur& options,
                                            const Arret& arret) {
    std::vector<double> result(lignes.size(), 0);
    for (int held = 0; held < parties && !arret.demande(); ++held) {
        std::vector<int> rows;
        std::vector<char> truth;
        for (std::size_t i = 0; i < lignes.size(); ++i)
            if (partie[i] != held) {
                rows.push_back(lignes[i]);
                truth.push_back(verite[i]);
            }
        const ModeleBinaire model = apprendre(textes, rows, truth, options, arret);
        for (std::size_t i = 0; i < lignes.size(); ++i)
            if (partie[i] == held)
                result[i] = model.probabilite(textes, lignes[i]);
    }
    return result;
}

MesureCode mesurer(const std::vector<double>& probabilites, const std::vector<char>& verite, double seuil) {
    MesureCode measure;
    for (std::size_t i = 0; i < probabilites.size(); ++i) {
        const bool yes = verite[i] != 0;
        const bool said = probabilites[i] >= seuil;
        measure.exemples += yes ? 1 : 0;
        measure.predits += said ? 1 : 0;
        measure.justes += yes && said ? 1 : 0;
    }
    return measure;
}

} // namespace isegorie::analyse
