#include "tests/support/UiSupport.h"
#include "ui/shell/StepTabs.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace isegorie;
using ui::StepTabs;

namespace {

constexpr int kSteps = 12;

struct Fixture {
    QWidget window;
    StepTabs* tabs = new StepTabs(QStringLiteral("Étapes"), &window);
    QPushButton* all = nullptr;

    Fixture() {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(tabs);
        for (int i = 1; i <= kSteps; ++i)
            tabs->addStep(new QLabel(tabs->pages()), QStringLiteral("Étape numéro %1").arg(i),
                          QStringLiteral("etape.%1").arg(i));
        tests::showActive(window, {640, 300});
        all = qobject_cast<QPushButton*>(tabs->cornerWidget());
    }
    QAction* command(int number) {
        return window.findChild<QAction*>(QStringLiteral("etape.%1").arg(number));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(step_tabs, Fixture)

BOOST_AUTO_TEST_CASE(a_menu_lists_the_tabs_only_where_they_do_not_all_fit) {
    BOOST_REQUIRE(all);
    BOOST_TEST(all->isVisible());
    Q_EMIT all->menu()->aboutToShow();
    const QList<QAction*> entries = all->menu()->actions();
    BOOST_REQUIRE(entries.size() == kSteps);
    BOOST_TEST(entries.first()->isChecked());
    entries.last()->trigger();
    BOOST_TEST(tabs->currentIndex() == kSteps - 1);
    BOOST_TEST(tabs->tabBar()->hasFocus());
    window.resize(tabs->tabBar()->sizeHint().width() + 200, 300);
    BOOST_TEST(QTest::qWaitFor([&] { return !all->isVisible(); }));
}

BOOST_AUTO_TEST_CASE(tabs_come_closer_before_a_menu_takes_some) {
    BOOST_REQUIRE(all);
    const int close = tabs->tabBar()->sizeHint().width();
    window.resize(close * 3, 300);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !all->isVisible(); }));
    const int wide = tabs->tabBar()->sizeHint().width();
    BOOST_TEST(wide > close);
    window.resize((wide + close) / 2, 300);
    QTest::qWait(50);
    BOOST_TEST(tabs->cornerWidget() == nullptr); // all in sight
    BOOST_TEST(tabs->tabBar()->sizeHint().width() == close);
}

BOOST_AUTO_TEST_CASE(the_first_ten_have_a_digit_and_all_have_a_command) {
    BOOST_TEST((command(1)->shortcut() == QKeySequence(Qt::ALT | Qt::Key_1)));
    BOOST_TEST((command(10)->shortcut() == QKeySequence(Qt::ALT | Qt::Key_0)));
    BOOST_TEST(command(11)->shortcut().isEmpty());
    command(12)->trigger();
    BOOST_TEST(tabs->currentIndex() == 11);
    QTest::keyClick(&window, Qt::Key_3, Qt::AltModifier);
    BOOST_TEST(tabs->currentIndex() == 2);
}

BOOST_AUTO_TEST_CASE(warnings_stand_beside_the_title_and_go_away) {
    tabs->setWarnings(1, 3);
    BOOST_TEST(tabs->tabText(1) == QStringLiteral("Étape numéro 2 (3)"));
    BOOST_TEST(!tabs->tabIcon(1).isNull());
    tabs->setWarnings(1, 0);
    BOOST_TEST(tabs->tabText(1) == QStringLiteral("Étape numéro 2"));
    BOOST_TEST(tabs->tabIcon(1).isNull());
}

BOOST_AUTO_TEST_SUITE_END()
