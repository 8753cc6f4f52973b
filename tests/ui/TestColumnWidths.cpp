#include "tests/support/TestSupport.h"
#include "ui/shell/ColumnWidths.h"

#include <numeric>

using namespace isegorie::ui;

BOOST_AUTO_TEST_SUITE(column_widths)

BOOST_AUTO_TEST_CASE(what_is_left_goes_to_one_column) {
    BOOST_TEST((shareColumns({{100, 50}, {80, 80}}, 0, 300) == QList<int>{220, 80}));
    BOOST_TEST((shareColumns({{100, 50}, {80, 80}}, 0, 150) == QList<int>{70, 80}));
    BOOST_TEST((shareColumns({{100, 50}, {80, 80}}, 0, 90) == QList<int>{50, 80})); // it scrolls
    BOOST_TEST(shareColumns({}, 0, 90).isEmpty());
}

BOOST_AUTO_TEST_CASE(widths_fill_the_room_and_never_go_below_the_least) {
    BOOST_TEST(rc::check("columns share any width", [] {
        const auto count = *rc::gen::inRange(1, 12);
        QList<ColumnWish> wishes;
        int least = 0;
        for (int i = 0; i < count; ++i) {
            const int wanted = *rc::gen::inRange(20, 400);
            wishes.append({wanted, *rc::gen::inRange(10, wanted + 1)});
            least += wishes.last().least;
        }
        const int room = *rc::gen::inRange(0, 3000);
        const QList<int> widths = shareColumns(wishes, *rc::gen::inRange(0, count), room);
        RC_ASSERT(widths.size() == wishes.size());
        for (int i = 0; i < count; ++i)
            RC_ASSERT(widths.at(i) >= wishes.at(i).least);
        RC_ASSERT(std::accumulate(widths.begin(), widths.end(), 0) == std::max(room, least));
    }));
}

BOOST_AUTO_TEST_SUITE_END()
