// The screens as their users see them: the demo base, every page and tab, from a small portable to a large
// display, with the history open. Nothing is cut, nothing pushes the window wider than the screen.
#include "app/demo/Demo.h"
#include "core/coffre/KeyFile.h"
#include "tests/ui/LayoutChecks.h"
#include "tests/ui/Walk.h"
#include "ui/marche/BonDetail.h"
#include "ui/marche/BonsListe.h"
#include "ui/marche/BonsModel.h"
#include "ui/marche/BonsPage.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/tableau/ConsommationCard.h"
#include "ui/tableau/TableauDeBordPage.h"

#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QtCharts/QChart>

using namespace isegorie;

namespace {

constexpr QSize kSizes[] = {{1024, 700}, {1280, 800}, {1920, 1080}};

/// Made once: the tests look, they change nothing.
const QString& demoBase() {
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(QStringLiteral("demo.isegorie"));
        tests::require(demo::createDemo(made, QDate::currentDate()));
        return made;
    }();
    return path;
}

/// A window on a copy of its own: what it remembers is nobody else's.
struct DemoWindow {
    QTemporaryDir folder;
    ui::MainWindow window{app::windowContent()};

    explicit DemoWindow(QSize size = {1280, 800}) {
        const QString path = folder.filePath(QStringLiteral("demo.isegorie"));
        BOOST_REQUIRE(QFile::copy(demoBase(), path));
        BOOST_REQUIRE(QFile::copy(coffre::KeyFile::pathFor(demoBase()), coffre::KeyFile::pathFor(path)));
        tests::require(window.openBase(path));
        tests::showActive(window, size);
        waitRead();
        QTest::qWait(50);
    }
    void waitRead() {
        const auto* first =
            qobject_cast<ui::TableauDeBordPage*>(window.pages().page(QStringLiteral("tableau")));
        BOOST_REQUIRE(QTest::qWaitFor([first] { return !first->isReading(); }, 10'000));
    }

    template <typename PageType>
    PageType& page(const char* key) {
        window.pages().open(QLatin1String(key));
        QTest::qWait(30);
        return static_cast<PageType&>(*window.pages().page(QLatin1String(key)));
    }
    void openFirstRecord(ui::Page& page) {
        for (auto* table : page.findChildren<ui::DataTable*>())
            if (table->isVisible() && table->visibleRowCount() > 0) {
                table->setCurrentIndex(table->model()->index(0, 0));
                Q_EMIT table->activatedId(table->currentId());
                break;
            }
        window.pages().open(page.key());
        QTest::qWait(50);
    }
};

/// Every page, with its first record, in each of its tabs.
void forEachState(DemoWindow& demo, const std::function<void(const std::string&)>& visit) {
    tests::forEachPage(demo.window, [&](ui::Page& page) {
        const std::string name = page.key().toStdString();
        visit(name);
        if (page.key() != QLatin1String("tableau"))
            demo.openFirstRecord(page);
        bool any = false;
        for (auto* tabs : page.findChildren<QTabWidget*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                QTest::qWait(30);
                any = true;
                visit(name + "/" + tabs->tabText(tab).toStdString());
            }
        }
        if (!any)
            visit(name + "/fiche");
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(demo_screens)

BOOST_AUTO_TEST_CASE(every_page_has_room_on_a_small_screen) {
    for (const bool history : {false, true}) {
        const QSize& size = kSizes[history ? 1 : 0];
        DemoWindow demo(size);
        demo.window.shellActions().history->setChecked(history);
        const auto* area = demo.window.findChild<QScrollArea*>(QStringLiteral("PageArea"));
        BOOST_REQUIRE(area);
        forEachState(demo, [&](const std::string& place) {
            BOOST_TEST((demo.window.size() == size), place << " pushes the window to " << demo.window.width()
                                                           << " × " << demo.window.height());
            const auto fits = [&] {
                const QSize needed = demo.window.pages().minimumSizeHint();
                const QSize given = area->viewport()->size();
                return needed.width() <= given.width() && needed.height() <= given.height() &&
                       !area->verticalScrollBar()->isVisible() && !area->horizontalScrollBar()->isVisible();
            };
            static_cast<void>(QTest::qWaitFor(fits, 3'000)); // layouts settle when the machine lets them
            const QSize needs = demo.window.pages().minimumSizeHint();
            const QSize room = area->viewport()->size();
            BOOST_TEST((needs.width() <= room.width() && needs.height() <= room.height()),
                       place << " needs " << needs.width() << " × " << needs.height() << " of "
                             << room.width() << " × " << room.height()
                             << (history ? " with the history" : ""));
            BOOST_TEST((!area->verticalScrollBar()->isVisible() && !area->horizontalScrollBar()->isVisible()),
                       place << " scrolls though it has its room");
        });
    }
}

BOOST_AUTO_TEST_CASE(texts_and_heads_show_whole_at_every_size) {
    for (const QSize& size : kSizes) {
        DemoWindow demo(size);
        forEachState(demo, [&](const std::string& place) {
            const std::string where = place + " at " + std::to_string(size.width());
            tests::checkTexts(demo.window, where);
            tests::checkHeads(demo.window, where);
            tests::picture(demo.window, QStringLiteral("%1-%2")
                                            .arg(size.width())
                                            .arg(QString::fromStdString(place).replace(QLatin1Char('/'),
                                                                                       QLatin1Char('-'))));
        });
    }
}

BOOST_AUTO_TEST_CASE(tiles_share_their_lines) {
    DemoWindow demo;
    auto& page = demo.page<ui::TableauDeBordPage>("tableau");
    QSet<QString> lines;
    int tiles = 0;
    for (const auto* tile : page.findChildren<ui::StatTile*>()) {
        QStringList tops{QString::number(tile->geometry().top()), QString::number(tile->height())};
        for (const auto* label : tile->findChildren<QLabel*>())
            if (label->isVisible())
                tops << QString::number(label->geometry().top());
        lines.insert(tops.join(QLatin1Char(' ')));
        ++tiles;
    }
    BOOST_TEST(tiles == 5);
    BOOST_TEST(lines.size() == 1, lines.values().join(QStringLiteral(" | ")));
}

BOOST_AUTO_TEST_CASE(each_label_of_the_chart_appears_once) {
    DemoWindow demo;
    auto& page = demo.page<ui::TableauDeBordPage>("tableau");
    // Redrawn, as after an edit and a change of theme.
    page.refresh({});
    demo.waitRead();
    ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    QTest::qWait(50);
    QStringList texts;
    for (const QGraphicsItem* item : page.consommation()->chart()->scene()->items())
        if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item);
            text && text->isVisible() && !text->toPlainText().trimmed().isEmpty())
            texts << text->toPlainText();
    BOOST_TEST(texts.contains(QStringLiteral("Lot 1")));
    BOOST_TEST(texts.removeDuplicates() == 0);
    for (const QString& text : std::as_const(texts))
        BOOST_TEST(!text.endsWith(QStringLiteral("...")), text);
}

BOOST_AUTO_TEST_CASE(the_list_of_bons_gives_the_object_its_room) {
    DemoWindow demo;
    auto& page = demo.page<ui::BonsPage>("bons");
    const ui::DataTable* table = page.liste()->table();
    BOOST_TEST(table->columnWidth(ui::BonsModel::Objet) >= 220);
    BOOST_TEST(table->horizontalScrollBar()->maximum() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
