#include "core/base/Typographie.h"
#include "tests/ui/Walk.h"
#include "ui/shell/Preferences.h"
#include "ui/shell/TraducteurAnglais.h"
#include "ui/shell/TraducteurQt.h"

#include <QLabel>
#include <QLibraryInfo>
#include <QMenuBar>

using namespace isegorie;

namespace {

/// English while it lives.
struct English {
    English() { ui::preferences::installLanguage(QStringLiteral("en")); }
    ~English() { ui::preferences::installLanguage(QStringLiteral("fr")); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(language)

BOOST_AUTO_TEST_CASE(the_window_speaks_english_on_request) {
    const English english;
    tests::WindowFixture f(app::windowContent());
    QStringList menus;
    for (const QAction* action : f.window.menuBar()->actions())
        menus << QString(action->text()).remove(QLatin1Char('&'));
    const QStringList expected{QStringLiteral("File"), QStringLiteral("Edit"), QStringLiteral("View"),
                               QStringLiteral("Help")};
    BOOST_TEST(menus == expected, boost::test_tools::per_element());
    tests::forEachPage(f.window,
                       [&](ui::Page& page) { tests::picture(f.window, QStringLiteral("en-") + page.key()); });
}

BOOST_AUTO_TEST_CASE(errors_of_the_core_are_translated_whatever_their_context) {
    const English english;
    BOOST_TEST(base::Montant::parse(QStringLiteral("douze")).error().message ==
               QStringLiteral("The amount “douze” cannot be read."));
    BOOST_TEST(QCoreApplication::translate("Autre", "Le fichier est vide.") ==
               QStringLiteral("The file is empty."));
    BOOST_TEST(QCoreApplication::translate("Bon", "Retirer %n ligne(s) du bon", nullptr, 2) ==
               QStringLiteral("Remove 2 lines from the order"));
}

BOOST_AUTO_TEST_CASE(file_choosers_and_standard_buttons_are_french) {
    ui::preferences::installLanguage(QStringLiteral("fr"));
    BOOST_TEST(QCoreApplication::translate("QPlatformTheme", "Cancel") == QStringLiteral("Annuler"));
    BOOST_TEST(QCoreApplication::translate("QFileDialog", "File &name:").contains(QStringLiteral("ichier")));
    // Without Qt's translations ours answer, for the texts that Qt has.
    const ui::TraducteurQt ours;
    QTranslator system;
    const bool known =
        system.load(QStringLiteral("qtbase_fr"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    for (const auto& text : ui::TraducteurQt::textes()) {
        BOOST_TEST(!ours.translate(text.context, text.source, nullptr, -1).isEmpty());
        BOOST_TEST((!known || !system.translate(text.context, text.source).isNull()),
                   text.context << ": " << text.source);
    }
    BOOST_TEST(ours.translate("QFileDialog", "no text of Qt", nullptr, -1).isNull());
}

BOOST_AUTO_TEST_CASE(legal_documents_stay_french) {
    const English english;
    const base::EnFrancais french;
    BOOST_TEST(QCoreApplication::translate("Autre", "Le fichier est vide.") ==
               QStringLiteral("Le fichier est vide."));
}

BOOST_AUTO_TEST_CASE(what_has_no_english_keeps_its_french_well_spaced) {
    const English english;
    BOOST_TEST(QCoreApplication::translate("Autre", "Inédit : oui") == QStringLiteral("Inédit\u00A0: oui"));
}

BOOST_AUTO_TEST_SUITE_END()
