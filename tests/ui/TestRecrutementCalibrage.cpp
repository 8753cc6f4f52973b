// The tab « Calibrage »: a group against its reference, the fewest changes, its documents.
#include "core/recrutement/Seances.h"
#include "tests/ui/RecrutementUi.h"
#include "ui/coffre/CoffreBarre.h"
#include "ui/recrutement/CalibrageOnglet.h"
#include "ui/shell/GraphiqueView.h"
#include "ui/shell/InlineMessage.h"

#include <QAbstractItemModelTester>
#include <QAction>
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

/// Six women, three men.
QByteArray volunteers() {
    QByteArray csv = "id;Nom;Sexe;Consentement\n";
    for (int i = 1; i <= 9; ++i)
        csv += QStringLiteral("%1;Nom%1;%2;01/03/2026\n")
                   .arg(i, 2, 10, QLatin1Char('0'))
                   .arg(i % 3 == 0 ? text("Homme") : text("Femme"))
                   .toUtf8();
    return csv;
}

struct Calibrer : RecrutementPage {
    QString id = open({text("sexe")}, 4);
    CalibrageOnglet* tab = qobject_cast<CalibrageOnglet*>(page.detail()->onglet(text("calibrage")));

    Calibrer() {
        BOOST_REQUIRE(tab);
        openCoffre();
        bounds(2, 2);
        import(volunteers());
    }
    void bounds(int femmes, int hommes) {
        QHash<QString, Quota> quotas;
        const Plan now = plan();
        for (const Categorie& one : now.criteres.first().categories) {
            const int number = one.cle == text("femme") ? femmes : hommes;
            quotas.insert(one.id, {number, number, 0, 4});
        }
        BOOST_REQUIRE(session.apply(setQuotas(session.database(), id, quotas)));
    }
    /// Three women and one man sit.
    void seat() {
        const auto pool =
            require(loadVivier(session.database(), *page.coffre().coffre(), id, Ouverture::Profils));
        QStringList panel;
        int men = 0, women = 0;
        for (const Candidat& one : pool.candidats) {
            const bool woman = one.profil.reponses.value(text("sexe")) == text("femme");
            if (woman ? women++ < 3 : men++ < 1)
                panel << one.id;
        }
        BOOST_REQUIRE(
            session.apply(installerPanel(session.database(), id, {}, panel, {}, QDate(2026, 3, 2))));
    }
    void ready() {
        page.detail()->showOnglet(text("calibrage"));
        BOOST_REQUIRE(QTest::qWaitFor(
            [this] { return page.vivier().etat() != VivierSource::Etat::Ouverture && tab->isSettled(); }));
    }
    /// With the keyboard, as somebody does.
    void choose(GroupeCalibrage groupe) {
        tab->groupe()->setFocus();
        key(Qt::Key_Home);
        for (int i = 0; i < static_cast<int>(groupe); ++i)
            key(Qt::Key_Down);
        BOOST_REQUIRE(QTest::qWaitFor([this] { return tab->isSettled(); }));
    }
    void compute() {
        auto* action = page.findChild<QAction*>(text("calibrage.calculer"));
        BOOST_REQUIRE(action && action->isEnabled());
        action->trigger();
        BOOST_REQUIRE(QTest::qWaitFor([this] { return tab->isSettled(); }, 60'000));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(recrutement_calibrage, Calibrer)

BOOST_AUTO_TEST_CASE(volunteers_are_brought_to_the_plan) {
    ready();
    BOOST_REQUIRE(tab->lu());
    BOOST_TEST(tab->lu()->personnes == 9);
    BOOST_TEST(tab->lu()->insuffisants == 0);
    BOOST_TEST(tab->ecarts()->visibleRowCount() == 2);
    BOOST_TEST(tab->graphiques()->count() == 1);
    BOOST_TEST(!tab->changements()->isVisible());
    BOOST_TEST(tab->taille()->value() == 4);
    compute();
    BOOST_TEST((tab->verdict()->tone() == Tone::Success));
    BOOST_TEST(tab->verdict()->text().contains(text("5 à écarter")));
    BOOST_TEST(tab->changements()->visibleRowCount() == 4); // those who stay are fewer
    BOOST_TEST(tab->changements()->isVisible());
}

BOOST_AUTO_TEST_CASE(a_panel_is_mended_with_the_fewest_changes) {
    seat();
    ready();
    choose(GroupeCalibrage::Panel);
    BOOST_REQUIRE(tab->lu());
    BOOST_TEST(tab->lu()->personnes == 4);
    BOOST_TEST(tab->lu()->insuffisants == 2);
    compute();
    BOOST_TEST(tab->lu()->resultat.ajouter.size() == 1U);
    BOOST_TEST(tab->lu()->resultat.ecarter.size() == 1U);
    BOOST_TEST(tab->changements()->visibleRowCount() == 2);
    // Another answer in the base: what was computed counts no more.
    session.undo();
    BOOST_REQUIRE(QTest::qWaitFor([this] { return tab->isSettled(); }));
    BOOST_TEST(tab->verdict()->isHidden());
    BOOST_TEST(!tab->message()->isHidden());
    BOOST_TEST(!page.findChild<QAction*>(text("calibrage.calculer"))->isEnabled());
}

BOOST_AUTO_TEST_CASE(those_present_are_compared_once_somebody_came) {
    seat();
    ready();
    choose(GroupeCalibrage::Presents);
    BOOST_TEST(tab->message()->text().contains(text("encore personne")));
    const auto session1 = require(addSeance(session.database(), id, {{}, text("Samedi"), {}, {}}));
    BOOST_REQUIRE(session.apply(session1.edit));
    QHash<QString, bool> present;
    for (const Place& one : require(loadPanel(session.database(), id)).assis())
        present.insert(one.candidatId, present.size() < 3);
    BOOST_REQUIRE(
        session.apply(setPresences(session.database(), session1.id, present, QDate::currentDate())));
    BOOST_REQUIRE(QTest::qWaitFor([this] { return tab->isSettled() && tab->lu(); }));
    BOOST_TEST(tab->lu()->personnes == 3);
    BOOST_TEST(tab->message()->isHidden());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_reached_is_explained) {
    bounds(0, 4); // three men
    ready();
    compute();
    BOOST_TEST((tab->verdict()->tone() == Tone::Danger));
    BOOST_TEST(tab->verdict()->text().contains(text("Homme")));
    BOOST_TEST(tab->lu()->insuffisants == 1);
    tab->taille()->setValue(40);
    compute();
    BOOST_TEST(tab->verdict()->text().contains(text("trop peu nombreuses")));
}

BOOST_AUTO_TEST_CASE(its_documents_name_nobody) {
    ready();
    BOOST_TEST(!page.findChild<QAction*>(text("calibrage.pdf"))->isEnabled());
    compute();
    BOOST_TEST(page.findChild<QAction*>(text("calibrage.pdf"))->isEnabled());
    QTemporaryDir folder;
    for (const char* name : {"c.pdf", "c.xlsx"}) {
        const QString path = folder.filePath(text(name));
        tab->write(path);
        BOOST_REQUIRE(QTest::qWaitFor([&path] { return QFile::exists(path); }));
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        BOOST_TEST(!file.readAll().contains("Nom0"));
    }
}

BOOST_AUTO_TEST_CASE(nothing_is_read_while_the_coffre_is_locked) {
    ready();
    BOOST_REQUIRE(tab->lu());
    page.coffre().lock();
    BOOST_REQUIRE(QTest::qWaitFor([this] { return !tab->lu(); }));
    BOOST_TEST(tab->findChild<CoffreMessage*>()->isVisible());
    BOOST_TEST(tab->ecarts()->visibleRowCount() == 0);
}

BOOST_AUTO_TEST_CASE(its_models_keep_the_rules_of_qt) {
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (auto* model : tab->findChildren<RowsModel*>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    BOOST_REQUIRE(testers.size() == 3U);
    seat();
    ready();
    compute();
    choose(GroupeCalibrage::Panel);
    compute();
}

BOOST_AUTO_TEST_SUITE_END()
