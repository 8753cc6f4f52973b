// Trees laid out: what must hold of any of them.
#include "core/analyse/cartes/ArbreDispose.h"
#include "tests/support/TestSupport.h"

#include <cmath>

using namespace isegorie::analyse;

namespace {

std::vector<NoeudPlan> anyTree(int boxes) {
    std::vector<NoeudPlan> tree;
    tree.reserve(size_t(boxes));
    for (int i = 0; i < boxes; ++i)
        tree.push_back({*rc::gen::inRange(-1, i), double(*rc::gen::inRange(1, 200))});
    return tree;
}

} // namespace

BOOST_AUTO_TEST_SUITE(arbre_dispose)

BOOST_AUTO_TEST_CASE(boxes_never_overlap_and_children_stand_beside_their_parent) {
    CHECK_PROPERTY("layout", [] {
        constexpr double kGap = 10;
        const auto tree = anyTree(*rc::gen::inRange(0, 60));
        const ArbreDispose laid = disposerArbre(tree, kGap);
        RC_ASSERT(laid.places.size() == tree.size());
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const PlaceNoeud& one = laid.places[i];
            RC_ASSERT(one.haut > -1e-9);
            RC_ASSERT(one.haut + tree[i].hauteur <= laid.hauteur + 1e-9);
            RC_ASSERT(one.colonne ==
                      (tree[i].parent < 0 ? 0 : laid.places[std::size_t(tree[i].parent)].colonne + 1));
            for (std::size_t j = 0; j < i; ++j) {
                if (laid.places[j].colonne != one.colonne)
                    continue;
                const bool above = laid.places[j].haut + tree[j].hauteur + kGap <= one.haut + 1e-9;
                const bool below = one.haut + tree[i].hauteur + kGap <= laid.places[j].haut + 1e-9;
                RC_ASSERT(above || below);
                if (tree[i].parent == tree[j].parent) // siblings keep their order
                    RC_ASSERT(above);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(a_parent_stands_in_the_middle_of_its_children) {
    CHECK_PROPERTY("centred", [] {
        const auto tree = anyTree(*rc::gen::inRange(1, 40));
        const ArbreDispose laid = disposerArbre(tree, 8);
        for (std::size_t i = 0; i < tree.size(); ++i) {
            int first = -1;
            int last = -1;
            for (std::size_t j = i + 1; j < tree.size(); ++j)
                if (tree[j].parent == int(i)) {
                    first = first < 0 ? int(j) : first;
                    last = int(j);
                }
            if (first < 0)
                continue;
            const auto middle = [&](std::size_t box) {
                return laid.places[box].haut + tree[box].hauteur / 2;
            };
            RC_ASSERT(std::abs(middle(i) - (middle(std::size_t(first)) + middle(std::size_t(last))) / 2) <
                      1e-6);
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
