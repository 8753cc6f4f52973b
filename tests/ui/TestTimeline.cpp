#include "tests/ui/ConcertationUi.h"
#include "ui/concertation/TimelineView.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;

namespace {

const QDate kDay(2026, 11, 24);

struct TimelineFixture {
    TimelineView view;

    TimelineFixture() {
        showActive(view, {900, view.sizeHint().height() + 40});
        view.setContent(items(), kDay.addDays(-60), kDay.addDays(90), kDay);
        view.setFocus();
    }

    static AgendaItem make(AgendaItem::Kind kind, const char* id, int day, int last) {
        AgendaItem item;
        item.kind = kind;
        item.id = QLatin1String(id);
        item.titre = QLatin1String(id);
        item.nature = QStringLiteral("Jalon");
        item.debut = kDay.addDays(day).startOfDay();
        item.fin = kDay.addDays(last);
        return item;
    }
    static QList<AgendaItem> items() {
        return {
            make(AgendaItem::Kind::Jalon, "debut", -60, -60), make(AgendaItem::Kind::Jalon, "panel", -20, 10),
            make(AgendaItem::Kind::Reunion, "copil", 0, 0), make(AgendaItem::Kind::Jalon, "avis", 60, 60)};
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(timeline, TimelineFixture)

BOOST_AUTO_TEST_CASE(marks_stand_in_proportion_to_their_dates) {
    const double first = view.markOf(0).x();
    const double perDay = (view.markOf(3).x() - first) / 120;
    BOOST_TEST(perDay > 1);
    BOOST_TEST(std::abs(view.markOf(1).x() - first - 40 * perDay) < 0.01);
    BOOST_TEST(std::abs(view.markOf(2).x() - first - 60 * perDay) < 0.01);
    view.zoomIn();
    const double wider = (view.markOf(3).x() - view.markOf(0).x()) / 120;
    BOOST_TEST(wider > perDay * 1.3);
    BOOST_TEST(view.horizontalScrollBar()->maximum() > 0);
    view.fit();
    BOOST_TEST(view.horizontalScrollBar()->maximum() == 0);
    BOOST_TEST(std::abs((view.markOf(3).x() - view.markOf(0).x()) / 120 - perDay) < 0.01);
}

BOOST_AUTO_TEST_CASE(the_day_under_the_pointer_stays_there_when_zooming) {
    const QPoint at = view.markOf(2).toPoint();
    for (int i = 0; i < 5; ++i) {
        QWheelEvent wheel(at, view.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &wheel);
    }
    BOOST_TEST(std::abs(view.markOf(2).x() - at.x()) <= view.scale().pixelsPerDay() + 1);
}

BOOST_AUTO_TEST_CASE(arrows_go_from_item_to_item_and_alt_moves_a_jalon) {
    QSignalSpy current(&view, &TimelineView::currentIdChanged);
    QSignalSpy moved(&view, &TimelineView::moveAsked);
    QSignalSpy opened(&view, &TimelineView::activatedId);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(view.currentId() == QStringLiteral("panel"));
    BOOST_TEST(current.count() == 2);
    QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    BOOST_REQUIRE(moved.count() == 2);
    BOOST_TEST(moved.at(0).at(1).toInt() == 1);
    BOOST_TEST(moved.at(1).at(1).toInt() == -7);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right, Qt::AltModifier); // a réunion has its hour: it is not dragged
    BOOST_TEST(moved.count() == 2);
    QTest::keyClick(&view, Qt::Key_Return);
    BOOST_TEST(opened.count() == 1);
}

BOOST_AUTO_TEST_CASE(dragging_a_jalon_asks_for_whole_days) {
    QSignalSpy moved(&view, &TimelineView::moveAsked);
    const QPoint from = view.markOf(3).toPoint();
    const QPoint to = from - QPoint(qRound(10 * view.scale().pixelsPerDay()), 0);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    BOOST_REQUIRE(moved.count() == 1);
    BOOST_TEST(moved.first().at(0).toString() == QStringLiteral("avis"));
    BOOST_TEST(moved.first().at(1).toInt() == -10);
    view.setEditable(false);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    BOOST_TEST(moved.count() == 1);
}

BOOST_AUTO_TEST_CASE(screen_readers_hear_every_item) {
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&view);
    BOOST_REQUIRE(accessible);
    BOOST_TEST((accessible->role() == QAccessible::List));
    BOOST_TEST(!accessible->text(QAccessible::Name).isEmpty());
    BOOST_REQUIRE(accessible->childCount() == 4);
    for (int i = 0; i < 4; ++i) {
        QAccessibleInterface* child = accessible->child(i);
        BOOST_TEST(child->text(QAccessible::Name).startsWith(view.items().at(i).titre));
        BOOST_TEST(accessible->indexOfChild(child) == i);
        BOOST_TEST((child->parent() == accessible));
    }
    view.setCurrentId(QStringLiteral("copil"));
    BOOST_TEST(accessible->child(2)->state().selected);
}

BOOST_AUTO_TEST_CASE(labels_never_cover_each_other) {
    QList<AgendaItem> many;
    for (int i = 0; i < 40; ++i)
        many.append(make(i % 3 == 0 ? AgendaItem::Kind::Reunion : AgendaItem::Kind::Jalon,
                         qPrintable(QStringLiteral("Un jalon au nom assez long %1").arg(i)), i * 3, i * 3));
    view.setContent(many, kDay, kDay.addDays(120), kDay);
    for (int i = 0; i < many.size(); ++i)
        for (int j = i + 1; j < many.size(); ++j) {
            // Marks without a label may touch; texts may not.
            const bool labelled = view.rectOf(i).width() > 30 && view.rectOf(j).width() > 30;
            BOOST_TEST(!(labelled && view.rectOf(i).intersects(view.rectOf(j))));
        }
}

BOOST_AUTO_TEST_SUITE_END()
