#include "core/analyse/textes/DispositionForet.h"
#include "tests/support/TestSupport.h"

#include <cmath>
#include <rapidcheck.h>

using isegorie::analyse::Boite;
using isegorie::analyse::disposerForet;

namespace {

using Liens = std::vector<std::pair<int, int>>;

bool meet(const Boite& a, const Boite& b, double gap) {
    constexpr double kRounding = 1e-6;
    return std::abs(a.x - b.x) < (a.largeur + b.largeur) / 2 + gap - kRounding &&
           std::abs(a.y - b.y) < (a.hauteur + b.hauteur) / 2 + gap - kRounding;
}

bool anyMeet(const std::vector<Boite>& boxes, double gap) {
    for (size_t i = 0; i < boxes.size(); ++i)
        for (size_t j = i + 1; j < boxes.size(); ++j)
            if (meet(boxes[i], boxes[j], gap))
                return true;
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(disposition_foret)

BOOST_AUTO_TEST_CASE(the_most_linked_box_stands_amid_those_that_hang_on_it) {
    std::vector<Boite> boxes(5, Boite{40, 10});
    disposerForet(boxes, Liens{{0, 3}, {1, 3}, {2, 3}, {3, 4}});
    double x = 0, y = 0;
    for (const int around : {0, 1, 2, 4}) {
        x += boxes[size_t(around)].x / 4;
        y += boxes[size_t(around)].y / 4;
    }
    BOOST_TEST(std::abs(boxes[3].x - x) < 1);
    BOOST_TEST(std::abs(boxes[3].y - y) < 1);
}

BOOST_AUTO_TEST_CASE(no_box_meets_another_and_none_is_outside) {
    BOOST_TEST(rc::check("a random forest", [] {
        const int count = *rc::gen::inRange(0, 60);
        std::vector<Boite> boxes;
        Liens links;
        for (int i = 0; i < count; ++i) {
            boxes.push_back({double(*rc::gen::inRange(1, 120)), double(*rc::gen::inRange(1, 30))});
            if (i > 0 && *rc::gen::inRange(0, 10) > 0) // one in ten begins a tree
                links.emplace_back(*rc::gen::inRange(0, i), i);
        }
        std::vector<Boite> again = boxes;
        disposerForet(boxes, links, 4);
        disposerForet(again, links, 4);
        RC_ASSERT(!anyMeet(boxes, 4));
        for (size_t i = 0; i < boxes.size(); ++i) {
            RC_ASSERT(boxes[i].x == again[i].x && boxes[i].y == again[i].y);
            RC_ASSERT(boxes[i].x >= boxes[i].largeur / 2 - 1e-6 && boxes[i].y >= boxes[i].hauteur / 2 - 1e-6);
        }
    }));
}

BOOST_AUTO_TEST_SUITE_END()
