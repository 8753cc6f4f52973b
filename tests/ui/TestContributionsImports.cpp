// Which consultation an export goes on with, and imports that are taken back.
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/FrequentationOnglet.h"
#include "ui/consultation/VotesImportPanneau.h"
#include "ui/consultation/VotesOnglet.h"

#include <QComboBox>
#include <QPushButton>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

const QByteArray kTrees = "id;texte\n1;Planter des arbres\n2;Ouvrir un jardin\n3;Arroser le soir\n";
const QByteArray kBuses = "id;texte\n1;Des bus la nuit\n2;Une gare au nord\n3;Moins de voitures\n";

void press(ui::InlineMessage& message) {
    QCoreApplication::processEvents(); // its layout shows them
    for (auto* button : message.findChildren<QPushButton*>())
        if (!button->isHidden() && !button->text().isEmpty())
            return button->click();
    BOOST_FAIL("no choice is offered");
}

qint64 replaced(const ContributionsUi& f) {
    return f.panneau().plan()->fichiers.front().modifiees;
}

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_imports)

BOOST_AUTO_TEST_CASE(what_an_export_goes_on_with_is_said_and_changed_before_it_is_stored) {
    ContributionsUi f;
    f.drop(kTrees, QStringLiteral("arbres.csv"));
    BOOST_TEST(!f.panneau().suite()->isVisible()); // the first of its kind
    f.panneau().importer()->trigger();
    // Another consultation that counts from 1 too: nothing is replaced unless a person says so.
    f.drop(kBuses, QStringLiteral("bus.csv"));
    BOOST_TEST(replaced(f) == 0);
    BOOST_TEST(f.panneau().suite()->text().contains(QStringLiteral("arbres")));
    picture(f.page, QStringLiteral("contributions-autre-consultation"));
    press(*f.panneau().suite());
    BOOST_REQUIRE(QTest::qWaitFor([&f] { return f.panneau().isSettled(); }));
    BOOST_TEST(f.panneau().choixConsultation()->currentText() == QStringLiteral("arbres"));
    BOOST_TEST(replaced(f) == 3);
    BOOST_TEST(f.panneau().suite()->text().contains(QStringLiteral("remplacées : 3")));
    picture(f.page, QStringLiteral("contributions-suite"));
    f.panneau().giveUp();
    // A later state goes on, and the way out begins another one.
    f.drop(kTrees + "4;Des bancs\n", QStringLiteral("avril.csv"));
    BOOST_TEST(f.panneau().suite()->isVisible());
    BOOST_TEST(f.panneau().plan()->importees() == 1);
    press(*f.panneau().suite());
    BOOST_REQUIRE(QTest::qWaitFor([&f] { return f.panneau().isSettled(); }));
    BOOST_TEST(f.panneau().plan()->importees() == 4);
    f.panneau().importer()->trigger();
    f.settleList();
    BOOST_TEST(f.liste().table()->visibleRowCount() == 7);
}

BOOST_AUTO_TEST_CASE(a_file_of_visits_or_votes_goes_on_to_its_own_tab) {
    ContributionsUi f;
    f.drop("Date;Visites;Visiteurs uniques;Actions\n2026-03-02;100;80;250\n2026-03-03;90;70;200\n",
           QStringLiteral("matomo.csv"));
    BOOST_TEST(f.panneau().erreur()->text().contains(QStringLiteral("visites")));
    picture(f.page, QStringLiteral("contributions-import-ailleurs"));
    press(*f.panneau().erreur());
    auto& visits = *qobject_cast<ui::FrequentationOnglet*>(f.page.onglet(QStringLiteral("frequentation")));
    f.settleWhen([&] { return visits.isSettled(); });
    BOOST_TEST(visits.isVisible());
    BOOST_TEST(visits.message()->text().contains(QStringLiteral("matomo.csv")));
    QByteArray votes = "votant;énoncé;vote\n";
    for (int person = 0; person < 12; ++person)
        for (int said = 0; said < 4; ++said)
            votes += "v" + QByteArray::number(person) + ";Énoncé " + QByteArray::number(said) +
                     ((person + said) % 3 == 0 ? ";-1\n" : ";1\n");
    f.page.showOnglet(QStringLiteral("imports"));
    f.drop(votes, QStringLiteral("votes.csv"));
    press(*f.panneau().erreur());
    auto& tab = *qobject_cast<ui::VotesOnglet*>(f.page.onglet(QStringLiteral("votes")));
    f.settleWhen([&] { return !tab.panneau()->isWorking(); });
    BOOST_TEST(tab.panneau()->isVisible());
    BOOST_TEST(tab.panneau()->importer()->isEnabled());
}

BOOST_AUTO_TEST_CASE(an_import_is_taken_back_and_put_in_force_again) {
    ContributionsUi f;
    f.import(kTrees, QStringLiteral("arbres.csv"));
    f.page.showOnglet(QStringLiteral("imports"));
    f.imports().table()->setCurrentIndex(f.imports().table()->model()->index(0, 0));
    QAction& retire = f.action("contributions.import.retirer");
    QAction& back = f.action("contributions.import.reprendre");
    BOOST_TEST((retire.isEnabled() && !back.isEnabled()));
    retire.trigger();
    BOOST_REQUIRE(QTest::qWaitFor([&f] { return f.imports().isSettled(); }));
    const auto state = [&f] { return f.imports().table()->model()->index(0, 1).data().toString(); };
    BOOST_TEST(state() == QStringLiteral("Retiré"));
    BOOST_TEST((!retire.isEnabled() && back.isEnabled()));
    picture(f.page, QStringLiteral("contributions-import-retire"));
    back.trigger();
    BOOST_TEST(state() == QStringLiteral("En vigueur"));
    f.session.undo();
    BOOST_TEST(state() == QStringLiteral("Retiré"));
    f.session.undo();
    f.settleList();
    BOOST_TEST(f.liste().table()->visibleRowCount() == 3);
}

BOOST_AUTO_TEST_SUITE_END()
