#include "tests/support/UiSupport.h"
#include "ui/shell/Badge.h"
#include "ui/shell/FoldText.h"
#include "ui/shell/Theme.h"

#include <QDir>

using namespace isegorie;
using ui::Theme;
using ui::Token;

BOOST_AUTO_TEST_SUITE(theme)

BOOST_AUTO_TEST_CASE(every_text_is_readable_in_both_themes) {
    for (const bool dark : {false, true}) {
        for (const auto& [text, background] : Theme::textPairs()) {
            const double ratio = Theme::contrast(Theme::color(text, dark), Theme::color(background, dark));
            BOOST_TEST(ratio >= 4.5, "token " << int(text) << " on " << int(background) << " dark " << dark
                                              << ": " << ratio);
        }
    }
}

BOOST_AUTO_TEST_CASE(edges_of_fields_and_the_focus_ring_are_visible_in_both_themes) {
    for (const bool dark : {false, true})
        for (const Token background : {Token::Surface, Token::Window})
            for (const Token edge : {Token::BorderStrong, Token::Focus, Token::Danger})
                BOOST_TEST(Theme::contrast(Theme::color(edge, dark), Theme::color(background, dark)) >= 3.0,
                           "token " << int(edge) << " on " << int(background) << " dark " << dark);
}

BOOST_AUTO_TEST_CASE(contrast_is_the_one_of_wcag) {
    BOOST_TEST(Theme::contrast(Qt::black, Qt::white) == 21.0, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(Theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) == 4.478,
               boost::test_tools::tolerance(1e-3));
}

BOOST_AUTO_TEST_CASE(icons_take_the_colour_of_the_theme) {
    const QIcon icon = Theme::icon(QStringLiteral("plus"));
    const auto middle = [&icon] { return icon.pixmap(24, 24).toImage().pixelColor(12, 12); };
    Theme::instance().setMode(Theme::Mode::Dark);
    const QColor inDark = middle();
    Theme::instance().setMode(Theme::Mode::Light);
    BOOST_TEST((inDark == Theme::color(Token::Text, true)));
    BOOST_TEST((middle() == Theme::color(Token::Text, false)));
}

BOOST_AUTO_TEST_CASE(every_icon_can_be_drawn) {
    const QStringList files = QDir(QStringLiteral(":/icons/ui")).entryList({QStringLiteral("*.svg")});
    BOOST_TEST(files.size() > 40);
    for (const QString& file : files) {
        const QImage image = Theme::icon(file.chopped(4)).pixmap(48, 48).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 128;
        BOOST_TEST(inked > 20, file << " draws nothing");
    }
}

BOOST_AUTO_TEST_CASE(folding_opens_accents_and_ligatures) {
    BOOST_TEST(ui::foldText(QStringLiteral("Cœur d’Été ÇA")) == QStringLiteral("coeur d'ete ca"));
    BOOST_TEST(ui::foldText(QStringLiteral("1\u00A0234")) == QStringLiteral("1 234"));
}

BOOST_AUTO_TEST_SUITE_END()
