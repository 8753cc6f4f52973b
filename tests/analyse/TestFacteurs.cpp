// Correspondence analysis and similarity: what must hold on any table.
#include "core/analyse/textes/Afc.h"
#include "core/analyse/textes/Similitude.h"
#include "tests/support/TestSupport.h"

#include <cmath>
#include <numeric>
#include <set>

using namespace isegorie::analyse;
using namespace isegorie::tests;

namespace {

TableLexicale anyTable(int forms, int parts) {
    return {forms, parts,
            *rc::gen::container<std::vector<long long>>(std::size_t(forms) * std::size_t(parts),
                                                        rc::gen::inRange<long long>(0, 30))};
}

double chiSquareOverTotal(const TableLexicale& table) {
    std::vector<double> lines(std::size_t(table.formes), 0);
    std::vector<double> columns(std::size_t(table.parts), 0);
    double total = 0;
    for (int i = 0; i < table.formes; ++i)
        for (int j = 0; j < table.parts; ++j) {
            const double count =
                double(table.effectifs[std::size_t(i) * std::size_t(table.parts) + std::size_t(j)]);
            lines[i] += count;
            columns[j] += count;
            total += count;
        }
    double sum = 0;
    for (int i = 0; i < table.formes; ++i)
        for (int j = 0; j < table.parts; ++j)
            if (const double expected = lines[i] * columns[j] / std::max(total, 1.0); expected > 0) {
                const double gap =
                    double(table.effectifs[std::size_t(i) * std::size_t(table.parts) + std::size_t(j)]) -
                    expected;
                sum += gap * gap / expected;
            }
    return total > 0 ? sum / total : 0;
}

} // namespace

BOOST_AUTO_TEST_SUITE(facteurs)

BOOST_AUTO_TEST_CASE(the_axes_share_the_inertia) {
    CHECK_PROPERTY("sum of eigenvalues, contributions, distances", [] {
        const auto table = anyTable(*rc::gen::inRange(1, 8), *rc::gen::inRange(1, 8));
        const Afc afc = require(correspondances(table, 10));
        RC_ASSERT(std::abs(afc.inertie - chiSquareOverTotal(table)) < 1e-9);
        RC_ASSERT(std::abs(std::accumulate(afc.valeurs.begin(), afc.valeurs.end(), 0.0) - afc.inertie) <
                  1e-9);
        for (const auto* side : {&afc.lignes, &afc.colonnes})
            for (std::size_t axis = 0; axis < afc.valeurs.size(); ++axis) {
                double contributions = 0;
                double centre = 0;
                double inertia = 0;
                for (const PointAfc& point : *side) {
                    contributions += point.contributions[axis];
                    centre += point.poids * point.coordonnees[axis];
                    inertia += point.poids * point.coordonnees[axis] * point.coordonnees[axis];
                }
                RC_ASSERT(std::abs(contributions - 1) < 1e-7);
                RC_ASSERT(std::abs(centre) < 1e-7);
                RC_ASSERT(std::abs(inertia - afc.valeurs[axis]) < 1e-7);
            }
        for (const PointAfc& point : afc.colonnes) {
            double squares = 0;
            for (const double place : point.coordonnees)
                squares += place * place;
            RC_ASSERT(std::abs(squares - point.distance2) < 1e-7);
        }
    });
}

BOOST_AUTO_TEST_CASE(hair_and_eyes) {
    // Snee's hair and eye colours as R's MASS::corresp and many textbooks give them: 0.2088, 0.0222, 0.0026.
    const TableLexicale table{4, 4, {68, 20, 15, 5, 119, 84, 54, 29, 26, 17, 14, 14, 7, 94, 10, 16}};
    const Afc afc = require(correspondances(table, 3));
    BOOST_REQUIRE(afc.valeurs.size() == 3U);
    BOOST_TEST(std::abs(afc.valeurs[0] - 0.208773) < 1e-6);
    BOOST_TEST(std::abs(afc.valeurs[1] - 0.022227) < 1e-6);
    BOOST_TEST(std::abs(afc.valeurs[2] - 0.002598) < 1e-6);
}

BOOST_AUTO_TEST_CASE(the_tree_is_as_strong_as_can_be) {
    CHECK_PROPERTY("every link left out is the weakest of the circle that it would close", [] {
        MatriceCreuse segments;
        segments.formes = *rc::gen::inRange(1, 8);
        for (int row = *rc::gen::inRange(0, 30); row > 0; --row)
            segments.ajouter(*rc::gen::container<std::vector<std::int32_t>>(
                rc::gen::inRange<std::int32_t>(0, segments.formes)));
        const auto indice =
            *rc::gen::element(Indice::Cooccurrence, Indice::Jaccard, Indice::Dice, Indice::Equivalence);
        const Similitude result = similitude(segments, 6, 1, indice);
        RC_ASSERT(result.formes.size() <= 6U);
        for (const Lien& link : result.liens) {
            // Links of the tree at least as strong join its two forms already.
            std::set<int> reached{link.forme1};
            for (std::size_t turn = 0; turn < result.arbre.size(); ++turn)
                for (const Lien& branch : result.arbre)
                    if (branch.indice >= link.indice &&
                        reached.count(branch.forme1) + reached.count(branch.forme2) > 0)
                        reached.insert({branch.forme1, branch.forme2});
            RC_ASSERT(reached.count(link.forme2) == 1U);
        }
        RC_ASSERT(result.arbre.size() < std::max<std::size_t>(result.formes.size(), 1));
    });
}

BOOST_AUTO_TEST_SUITE_END()
