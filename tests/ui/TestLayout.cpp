// No text is cut, on any screen: at the size of a small portable, with longer words, at 1, 1.5 and 2 times
// (the runner is started again with QT_SCALE_FACTOR).
#include "core/base/Typographie.h"
#include "tests/ui/Walk.h"
#include "ui/shell/CommandPalette.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace isegorie;
using tests::describe;

namespace {

constexpr QSize kSmallScreen(1280, 720); // 1920 x 1080 at 150 %

/// French lengthened by 40 %, as a language with long words would.
class LongWords : public base::TraducteurFrancais {
public:
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override {
        const QString text = base::TraducteurFrancais::translate(context, source, disambiguation, n);
        QString longer;
        for (int missing = std::max(1, int(text.size() * 2 / 5)); longer.size() < missing;)
            longer += QStringLiteral(" öxygènes");
        return text + longer.left(std::max(2, int(text.size() * 2 / 5)));
    }
};

/// Where the widget has to be: the window, or the width of the area that scrolls it.
QRect allowed(const QWidget& widget, const QWidget& root) {
    QRect room = root.rect();
    for (const QWidget* parent = widget.parentWidget(); parent && parent != &root;
         parent = parent->parentWidget()) {
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(parent)) {
            const QRect viewport(area->viewport()->mapTo(&root, QPoint()), area->viewport()->size());
            room.setLeft(std::max(room.left(), viewport.left()));
            room.setRight(std::min(room.right(), viewport.right()));
            room.setTop(-100000);
            room.setBottom(100000);
        }
    }
    return room;
}

/// How many pixels of its text a label or button lacks; 0 when it shows whole.
int lacking(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->pixmap(Qt::ReturnByValue).width() > 0)
            return 0;
        if (label->wordWrap())
            return std::max(0, label->heightForWidth(label->width()) - label->height());
        return std::max(0, label->sizeHint().width() - label->width());
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool shown =
        button && !button->text().isEmpty() &&
        (qobject_cast<const QPushButton*>(button) || qobject_cast<const QCheckBox*>(button) ||
         (qobject_cast<const QToolButton*>(button) &&
          static_cast<const QToolButton*>(button)->toolButtonStyle() != Qt::ToolButtonIconOnly));
    return shown ? std::max(0, button->sizeHint().width() - button->width()) : 0;
}

void checkTexts(const QWidget& root, const std::string& place) {
    for (const QWidget* widget : tests::shownWidgets(root)) {
        const bool isText =
            qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget);
        if (!isText)
            continue;
        // Cut on purpose: then the whole text is in the tooltip.
        BOOST_TEST((lacking(*widget) <= 1 || !widget->toolTip().isEmpty()),
                   place << ": cut by " << lacking(*widget) << " px: " << describe(*widget) << " "
                         << (qobject_cast<const QLabel*>(widget)
                                 ? static_cast<const QLabel*>(widget)->text()
                                 : static_cast<const QAbstractButton*>(widget)->text()));
        const QRect taken(widget->mapTo(&root, QPoint()), widget->size());
        BOOST_TEST(allowed(*widget, root).adjusted(-1, -1, 1, 1).contains(taken),
                   place << ": outside of its place: " << describe(*widget));
    }
}

void checkWindow(const std::string& variant) {
    for (const ui::WindowContent& content : tests::everyContent()) {
        tests::WindowFixture f(content);
        tests::addConcertation(f.session(), QStringLiteral("Quelle école pour 2035 ?"));
        f.window.resize(kSmallScreen);
        tests::forEachPage(f.window, [&](ui::Page& page) {
            QTest::qWait(50);
            const std::string place = variant + " " + page.key().toStdString();
            BOOST_TEST(f.window.width() <= kSmallScreen.width(), place << " needs " << f.window.width());
            BOOST_TEST(f.window.height() <= kSmallScreen.height(),
                       place << " needs a height of " << f.window.height());
            checkTexts(f.window, place);
            tests::picture(f.window, QStringLiteral("%1-%2-%3")
                                         .arg(QString::fromStdString(variant), page.key())
                                         .arg(f.window.devicePixelRatioF()));
        });
    }
    ui::MainWindow empty(tests::exampleContent());
    tests::showActive(empty, kSmallScreen);
    checkTexts(empty, variant + " start");
    tests::picture(empty, QStringLiteral("%1-accueil").arg(QString::fromStdString(variant)));
}

} // namespace

BOOST_AUTO_TEST_SUITE(layout)

BOOST_AUTO_TEST_CASE(no_text_is_cut_in_french) {
    checkWindow("fr");
}

BOOST_AUTO_TEST_CASE(no_text_is_cut_with_longer_words) {
    LongWords longer;
    QCoreApplication::installTranslator(&longer);
    checkWindow("long");
    QCoreApplication::removeTranslator(&longer);
}

BOOST_AUTO_TEST_CASE(no_text_is_cut_in_the_dark) {
    ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
    checkWindow("sombre");
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
}

BOOST_AUTO_TEST_SUITE_END()
