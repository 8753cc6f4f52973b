// The tab « Tables »: a seating is composed, kept, taken back, shown again, exported.
#include "core/coffre/Purge.h"
#include "tests/ui/RecrutementUi.h"
#include "ui/recrutement/ExportsPersonnes.h"
#include "ui/recrutement/TablesOnglet.h"
#include "ui/shell/InlineMessage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;
using namespace isegorie::recrutement;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct Tables : RecrutementPage {
    QString id = open({text("sexe"), text("age")}, 8);
    TablesOnglet* tab = qobject_cast<TablesOnglet*>(page.detail()->onglet(text("tables")));

    Tables() {
        BOOST_REQUIRE(tab);
        openCoffre();
        QByteArray csv = "id;Nom;Sexe;Âge;Consentement\n";
        for (int i = 1; i <= 8; ++i)
            csv += QStringLiteral("%1;Nom%1;%2;%3;01/03/2026\n")
                       .arg(i)
                       .arg(i % 2 == 0 ? text("Homme") : text("Femme"))
                       .arg(i < 5 ? 20 : 40)
                       .toUtf8();
        import(csv);
    }
    void seat() {
        QStringList panel;
        for (const Candidat& one :
             require(loadVivier(session.database(), *page.coffre().coffre(), id, Ouverture::Profils))
                 .candidats)
            panel << one.id;
        BOOST_REQUIRE(
            session.apply(installerPanel(session.database(), id, {}, panel, {}, QDate(2026, 3, 2))));
    }
    void ready() {
        page.detail()->showOnglet(text("tables"));
        wait([this] { return page.vivier().etat() != VivierSource::Etat::Ouverture && tab->isSettled(); });
    }
    static void wait(const std::function<bool()>& until) { BOOST_REQUIRE(QTest::qWaitFor(until, 60'000)); }
    QAction* action(const char* name) const {
        auto* found = page.findChild<QAction*>(QLatin1String(name));
        BOOST_REQUIRE(found);
        return found;
    }
    void compose() {
        BOOST_REQUIRE(action("tables.composer")->isEnabled());
        action("tables.composer")->trigger();
        wait([this] { return tab->isSettled(); });
    }
    QList<PlanDeTables> stored() { return require(listPlansDeTables(session.database(), id)); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(recrutement_tables, Tables)

BOOST_AUTO_TEST_CASE(a_seating_is_composed_kept_and_taken_back) {
    ready();
    BOOST_TEST(!action("tables.composer")->isEnabled()); // nobody sits yet
    BOOST_TEST(tab->message()->text().contains(text("deux personnes")));
    seat();
    wait([this] { return tab->isSettled() && action("tables.composer")->isEnabled(); });
    BOOST_TEST(tab->criteres().size() == 2);
    BOOST_TEST(tab->tables()->value() == 2);
    BOOST_TEST(tab->tables()->maximum() == 8);
    tab->tours()->setValue(3);
    compose();
    wait([this] { return tab->plans()->visibleRowCount() == 1; });
    BOOST_REQUIRE(stored().size() == 1);
    BOOST_TEST(stored().first().participants() == 8);
    BOOST_TEST(tab->parTour()->visibleRowCount() == 6);
    BOOST_TEST(tab->parPersonne()->visibleRowCount() == 8);
    BOOST_TEST(tab->lu()->courant.rencontres <= tab->lu()->courant.possibles);
    BOOST_TEST(tab->lu()->courant.diversite.categories.size() == 2);
    const QString first = stored().first().id;
    tab->criteres().first()->setChecked(false);
    compose();
    wait([this] { return tab->plans()->visibleRowCount() == 2; });
    BOOST_TEST(tab->lu()->courant.diversite.categories.size() == 1);
    BOOST_TEST(!tab->criteres().first()->isChecked()); // stays as it was left
    // An earlier one is shown again.
    BOOST_REQUIRE(tab->plans()->selectId(first));
    wait([&] { return tab->isSettled() && tab->lu()->courant.plan.id == first; });
    BOOST_TEST(tab->lu()->courant.diversite.categories.size() == 2);
    session.undo();
    wait([this] { return tab->isSettled() && tab->plans()->visibleRowCount() == 1; });
    action("tables.supprimer")->trigger();
    wait([this] { return tab->isSettled() && tab->plans()->visibleRowCount() == 0; });
    BOOST_TEST(!tab->parTour()->isVisible());
    session.undo();
    wait([this] { return tab->isSettled() && tab->lu()->courant.plan.id == stored().first().id; });
}

BOOST_AUTO_TEST_CASE(those_present_at_a_session_are_seated) {
    seat();
    const auto day = require(addSeance(session.database(), id, {{}, text("Samedi"), {}, {}}));
    BOOST_REQUIRE(session.apply(day.edit));
    QHash<QString, bool> present;
    for (const Place& one : require(loadPanel(session.database(), id)).assis())
        present.insert(one.candidatId, present.size() < 5);
    BOOST_REQUIRE(session.apply(setPresences(session.database(), day.id, present, QDate(2026, 3, 10))));
    ready();
    tab->participants()->setFocus();
    key(Qt::Key_End);
    BOOST_TEST(!action("tables.composer")->isEnabled());
    tab->seance()->setFocus();
    key(Qt::Key_End);
    BOOST_TEST(action("tables.composer")->isEnabled());
    BOOST_TEST(tab->tables()->maximum() == 5);
    tab->tours()->setValue(1);
    compose();
    wait([this] { return tab->plans()->visibleRowCount() == 1; });
    BOOST_TEST(stored().first().participants() == 5);
    BOOST_TEST(stored().first().seanceId == day.id);
}

BOOST_AUTO_TEST_CASE(cards_by_name_are_noted_and_pseudonyms_tell_nobody) {
    seat();
    ready();
    tab->tours()->setValue(2);
    compose();
    wait([this] { return tab->plans()->visibleRowCount() == 1; });
    QTemporaryDir folder;
    const RecrutementContexte contexte{session, page.coffre(), page.vivier()};
    const auto write = [&](bool hidden, const char* name) {
        bool done = false;
        const QString path = folder.filePath(QLatin1String(name));
        ecrireTables(contexte, RecrutementPage::stored(), stored().first(), hidden, path, &page,
                     [&done](const base::Status& status) { done = status.has_value(); });
        wait([&done] { return done; });
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto noted = [this] { return require(coffre::listAcces(session.database(), concertation)).size(); };
    const auto before = noted();
    BOOST_TEST(!write(true, "pseudonymes.csv").contains("Nom1"));
    BOOST_TEST(noted() == before + 1);
    const QByteArray named = write(false, "noms.csv");
    BOOST_TEST(named.contains("Nom1"));
    BOOST_TEST(named.count('\n') == 9);
    BOOST_TEST(noted() == before + 2);
    BOOST_TEST(write(true, "tables.xlsx").startsWith("PK"));
}

BOOST_AUTO_TEST_CASE(its_models_keep_the_rules_of_qt) {
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (auto* model : tab->findChildren<RowsModel*>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    BOOST_REQUIRE(testers.size() == 3U);
    seat();
    ready();
    tab->tours()->setValue(1);
    compose();
    tab->tours()->setValue(2);
    compose();
    wait([this] { return tab->plans()->visibleRowCount() == 2; });
}

BOOST_AUTO_TEST_SUITE_END()
