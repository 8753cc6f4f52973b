// No text is cut, on any screen: at the size of a small portable, with longer words, at 1, 1.5 and 2 times
// (the runner is started again with QT_SCALE_FACTOR).
#include "tests/ui/LayoutChecks.h"
#include "tests/ui/LongWords.h"
#include "tests/ui/Walk.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/SearchableCombo.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace isegorie;
using tests::checkTexts;

namespace {

constexpr QSize kSmallScreen(1280, 720); // 1920 x 1080 at 150 %

void checkWindow(const std::string& variant) {
    for (const ui::WindowContent& content : tests::everyContent()) {
        tests::WindowFixture f(content);
        tests::fillWindow(f.session(), QStringLiteral("Quelle école pour 2035 ?"));
        f.window.resize(kSmallScreen);
        tests::forEachPage(f.window, [&](ui::Page& page) {
            QTest::qWait(50);
            const std::string place = variant + " " + page.key().toStdString() + " sheet " +
                                      std::to_string(tests::sheetsOf(page).indexOf(page.currentRecord()));
            BOOST_TEST(f.window.width() <= kSmallScreen.width(), place << " needs " << f.window.width());
            BOOST_TEST(f.window.height() <= kSmallScreen.height(),
                       place << " needs a height of " << f.window.height());
            checkTexts(f.window, place);
            tests::picture(f.window, QStringLiteral("%1-%2-%3-%4")
                                         .arg(QString::fromStdString(variant), page.key())
                                         .arg(tests::sheetsOf(page).indexOf(page.currentRecord()))
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
    tests::LongWords longer;
    QCoreApplication::installTranslator(&longer);
    checkWindow("long");
    QCoreApplication::removeTranslator(&longer);
}

BOOST_AUTO_TEST_CASE(no_text_is_cut_in_the_dark) {
    ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
    checkWindow("sombre");
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
}

BOOST_AUTO_TEST_CASE(a_label_goes_to_the_next_line_with_its_field) {
    QWidget window;
    auto* row = new ui::FlowLayout(8, &window);
    auto* before = new QPushButton(QStringLiteral("Composer"), &window);
    auto* label = new QLabel(QStringLiteral("Tours"), &window);
    auto* field = new QSpinBox(&window);
    label->setBuddy(field);
    for (QWidget* widget : std::initializer_list<QWidget*>{before, label, field})
        row->addWidget(widget);
    const int labelFits = before->sizeHint().width() + 8 + label->sizeHint().width() + 4;
    tests::showActive(window, {labelFits, 200});
    BOOST_TEST(label->x() == 0);
    BOOST_TEST(label->y() > before->geometry().bottom());
    BOOST_TEST(field->x() > label->geometry().right());
    BOOST_TEST(std::abs(field->geometry().center().y() - label->geometry().center().y()) <= 1);
}

BOOST_AUTO_TEST_CASE(a_searchable_choice_is_selected_only_while_one_types_in_it) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* choice = new ui::SearchableCombo(QStringLiteral("Concertation"), &window);
    auto* other = new QPushButton(QStringLiteral("Ailleurs"), &window);
    column->addWidget(choice);
    column->addWidget(other);
    tests::showActive(window, {640, 200});
    other->setFocus();
    choice->setEntries({{QStringLiteral("1"), QStringLiteral("L’eau en partage")}}, {});
    BOOST_TEST(!choice->lineEdit()->hasSelectedText());
    QTest::mouseClick(choice->lineEdit(), Qt::LeftButton);
    QTest::qWait(0);
    BOOST_TEST(choice->lineEdit()->selectedText() == QStringLiteral("L’eau en partage"));
    other->setFocus();
    BOOST_TEST(!choice->lineEdit()->hasSelectedText());
}

BOOST_AUTO_TEST_SUITE_END()
