// The tab « Textes »: a template is chosen, read, copied, written for a word processor.
#include "core/recrutement/Seances.h"
#include "tests/ui/RecrutementUi.h"
#include "ui/recrutement/TextesOnglet.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTextBrowser>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;
using namespace isegorie::recrutement;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct Textes : RecrutementPage {
    QString id = open({text("sexe")}, 12);
    TextesOnglet* tab = qobject_cast<TextesOnglet*>(page.detail()->onglet(text("textes")));

    Textes() {
        BOOST_REQUIRE(tab);
        page.detail()->showOnglet(text("textes"));
        ready();
    }
    void ready() {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return tab->isSettled() && tab->texte(); }));
    }
    QString shown() const { return tab->apercu()->toPlainText(); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(recrutement_textes, Textes)

BOOST_AUTO_TEST_CASE(a_text_follows_the_plan_and_says_what_is_missing) {
    BOOST_TEST(shown().contains(text("Guide de recrutement")));
    BOOST_TEST(shown().contains(text("Vivre ensemble")));
    BOOST_TEST(shown().contains(text("12 personnes")));
    BOOST_TEST(shown().contains(text("à compléter : dates des rencontres")));
    BOOST_TEST(!tab->message()->isHidden());
    const Seance samedi{{}, text("Rencontre du samedi"), QDate(2026, 9, 5), {}};
    BOOST_REQUIRE(session.apply(require(addSeance(session.database(), id, samedi)).edit));
    BOOST_REQUIRE(QTest::qWaitFor([this] { return shown().contains(text("Rencontre du samedi")); }));
    BOOST_TEST(!shown().contains(text("à compléter : dates des rencontres")));
}

BOOST_AUTO_TEST_CASE(each_template_is_shown_with_the_keyboard) {
    tab->focusFirst();
    QStringList seen{shown()};
    for (int i = 1; i < tab->modele()->count(); ++i) {
        key(Qt::Key_Down);
        ready();
        BOOST_TEST(tab->texte()->titre == tab->modele()->currentText());
        BOOST_TEST(!seen.contains(shown()));
        seen << shown();
    }
    BOOST_TEST(seen.size() == modeles().size());
}

BOOST_AUTO_TEST_CASE(it_is_copied_and_written) {
    page.findChild<QAction*>(text("textes.copier"))->trigger();
    BOOST_TEST(QApplication::clipboard()->text().startsWith(text("Guide de recrutement")));
    BOOST_TEST(!QApplication::clipboard()->text().contains(text("# ")));
    QTemporaryDir folder;
    for (const auto& [name, magic] :
         {std::pair("guide.odt", "PK"), std::pair("guide.pdf", "%PDF"), std::pair("guide.txt", "Guide")}) {
        const QString path = folder.filePath(text(name));
        tab->write(path);
        BOOST_REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }));
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        BOOST_TEST(file.readAll().startsWith(magic), name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
