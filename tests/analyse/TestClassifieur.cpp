// Logistic regression on words.
#include "core/analyse/textes/Classifieur.h"
#include "tests/support/TestSupport.h"

#include <cmath>

using namespace isegorie;
using namespace isegorie::analyse;

namespace {

struct Problem {
    TextesPonderes texts;
    std::vector<int> rows;
    std::vector<char> truth;
};

Problem problemOf(const std::vector<std::vector<std::int32_t>>& texts, const std::vector<char>& truth,
                  int words) {
    MatriceCreuse matrix;
    matrix.formes = words;
    std::vector<int> rows;
    for (const auto& text : texts) {
        rows.push_back(matrix.lignes());
        matrix.ajouter(text);
    }
    return {TextesPonderes(matrix), rows, truth};
}

double loss(const Problem& problem, const ModeleBinaire& model, double penalty) {
    double sum = 0;
    for (std::size_t i = 0; i < problem.rows.size(); ++i) {
        const double p = model.probabilite(problem.texts, problem.rows[i]);
        sum -= std::log(problem.truth[i] != 0 ? p : 1 - p);
    }
    for (const double weight : model.poids)
        sum += penalty / 2 * weight * weight;
    return sum;
}

} // namespace

BOOST_AUTO_TEST_SUITE(classifieur)

BOOST_AUTO_TEST_CASE(a_word_that_tells_is_learnt) {
    std::vector<std::vector<std::int32_t>> texts;
    std::vector<char> truth;
    for (int i = 0; i < 40; ++i) {
        texts.push_back({i % 2, 2 + i % 3});
        truth.push_back(i % 2 == 0 ? 1 : 0);
    }
    const Problem problem = problemOf(texts, truth, 5);
    const ModeleBinaire model = apprendre(problem.texts, problem.rows, problem.truth);
    BOOST_TEST(model.poids[0] > 1);
    BOOST_TEST(model.poids[1] < -1);
    BOOST_TEST(std::abs(model.poids[2]) < 0.5);
    std::vector<int> parts;
    parts.reserve(40);
    for (int i = 0; i < 40; ++i)
        parts.push_back(i / 2 % 4);
    const auto held = probabilitesMisesDeCote(problem.texts, problem.rows, problem.truth, parts, 4);
    const MesureCode measure = mesurer(held, problem.truth, 0.5);
    BOOST_TEST(measure.justes == 20);
    BOOST_TEST(measure.f1() == 1.0);
    BOOST_TEST(mesurer(held, problem.truth, 1.1).precision() == 0.0);
}

BOOST_AUTO_TEST_CASE(without_words_it_says_the_share) {
    std::vector<char> truth(30, 0);
    std::fill(truth.begin(), truth.begin() + 6, 1);
    const Problem problem = problemOf(std::vector<std::vector<std::int32_t>>(30), truth, 3);
    const ModeleBinaire model = apprendre(problem.texts, problem.rows, problem.truth);
    BOOST_TEST(std::abs(model.probabilite(problem.texts, 0) - 0.2) < 1e-3);
}

BOOST_AUTO_TEST_CASE(no_step_aside_does_better) {
    CHECK_PROPERTY("the fit is at the bottom", [] {
        const int words = 6;
        const auto texts = *rc::gen::container<std::vector<std::vector<std::int32_t>>>(
            *rc::gen::inRange(4, 30),
            rc::gen::container<std::vector<std::int32_t>>(rc::gen::inRange<std::int32_t>(0, words)));
        const auto truth = *rc::gen::container<std::vector<char>>(texts.size(), rc::gen::element<char>(0, 1));
        const Problem problem = problemOf(texts, truth, words);
        OptionsClassifieur options;
        options.penalite = 0.5;
        const ModeleBinaire model = apprendre(problem.texts, problem.rows, problem.truth, options);
        // All alike: the bias runs away and nothing is to be compared.
        const bool mixed = std::count(truth.begin(), truth.end(), 1) % std::ptrdiff_t(truth.size()) != 0;
        RC_PRE(mixed);
        const double here = loss(problem, model, options.penalite);
        for (int word = 0; word < words; ++word)
            for (const double step : {0.05, -0.05}) {
                ModeleBinaire other = model;
                other.poids[std::size_t(word)] += step;
                RC_ASSERT(loss(problem, other, options.penalite) > here - 1e-6);
            }
        const ModeleBinaire again = apprendre(problem.texts, problem.rows, problem.truth, options);
        RC_ASSERT(again.poids == model.poids);
    });
}

BOOST_AUTO_TEST_SUITE_END()
