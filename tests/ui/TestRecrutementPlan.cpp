// The plan from the ten criteria to the order, with live feasibility.
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Reference.h"
#include "tests/ui/RecrutementUi.h"
#include "ui/recrutement/FaisabilitePanneau.h"
#include "ui/recrutement/PlanFiche.h"
#include "ui/recrutement/PlanModel.h"
#include "ui/recrutement/PlanOnglet.h"
#include "ui/recrutement/PlanSaisie.h"
#include "ui/recrutement/PlanVue.h"
#include "ui/shell/HistoryPanel.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QTabWidget>
#include <QTextBrowser>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;
using Etat = recrutement::Faisabilite::Etat;

namespace {

struct PlanPage : RecrutementPage {
    PlanOnglet& onglet = static_cast<PlanOnglet&>(*page.detail()->onglet(QStringLiteral("plan")));

    QString openPlan(const QStringList& standards = {QStringLiteral("sexe")}, int taille = 10) {
        const QString id = open(standards, taille);
        page.detail()->showOnglet(QStringLiteral("plan"));
        return id;
    }
    /// The cell of a category of the first criterion.
    QModelIndex cell(int category, int column) const {
        const PlanModel* model = onglet.model();
        return model->index(category, column, model->index(0, 0));
    }
    void write(int category, int column, const char* text) const {
        onglet.model()->setData(cell(category, column), QString::fromUtf8(text), Qt::EditRole);
    }
    recrutement::Categorie category(int place) const { return plan().criteres.first().categories.at(place); }
    QAction* action(const char* name) const {
        auto* found = page.findChild<QAction*>(QStringLiteral("recrutement.plan.") + QLatin1String(name));
        BOOST_REQUIRE(found);
        return found;
    }
    /// Women first; each alone in its household.
    static QByteArray people(int women, int men) {
        QByteArray csv = "id;nom;sexe;consentement\n";
        for (int i = 0; i < women + men; ++i)
            csv += QStringLiteral("%1;Personne%1;%2;oui\n").arg(i + 1).arg(i < women ? "F" : "H").toUtf8();
        return csv;
    }
    /// The editor of a cell stores what it holds at the next turn of the event loop.
    static void enter() {
        key(Qt::Key_Return);
        QTest::qWait(10);
    }
    Etat evaluated() const {
        BOOST_REQUIRE(QTest::qWaitFor(
            [this] {
                return onglet.faisabilite()->faisabilite() && !onglet.faisabilite()->isComputing() &&
                       onglet.isVisible();
            },
            20'000));
        return onglet.faisabilite()->faisabilite()->etat;
    }
    void waitForNextEvaluation() const {
        bool done = false;
        const auto connection = QObject::connect(onglet.faisabilite(), &FaisabilitePanneau::evaluated,
                                                 &onglet, [&done] { done = true; });
        BOOST_REQUIRE(QTest::qWaitFor([&done] { return done; }, 20'000));
        QObject::disconnect(connection);
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(recrutement_plan, PlanPage)

BOOST_AUTO_TEST_CASE(the_model_follows_the_plan_through_every_change) {
    openPlan({});
    const QAbstractItemModelTester tester(onglet.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    BOOST_TEST(onglet.model()->rowCount() == recrutement::criteresStandards().size());
    write(0, PlanModel::Minimum, "4");
    onglet.vue()->selectId(plan().criteres.at(1).id);
    action("categorie")->trigger();
    key(Qt::Key_Escape);
    action("retirer")->trigger();
    action("quota")->trigger();
    key(Qt::Key_Escape);
    onglet.model()->setNombres({{category(0).id, 12}});
    BOOST_TEST(cell(0, PlanModel::Vivier).data().toString() == QStringLiteral("12"));
    onglet.model()->setConflit({category(0).id});
    for (int i = 0; i < 4; ++i)
        session.undo();
    open({QStringLiteral("sexe")});
    BOOST_TEST(onglet.model()->rowCount() == 1);
}

BOOST_AUTO_TEST_CASE(cells_are_written_with_the_keyboard_and_undone) {
    openPlan();
    onglet.vue()->setFocus();
    onglet.vue()->setCurrentIndex(cell(0, PlanModel::Minimum));
    key(Qt::Key_4); // typing replaces
    enter();
    BOOST_TEST(category(0).quota.min == 4);
    onglet.vue()->setCurrentIndex(cell(0, PlanModel::Maximum));
    key(Qt::Key_Return);
    type(QStringLiteral("3"));
    enter(); // below the minimum
    BOOST_TEST(!category(0).quota.max.has_value());
    BOOST_TEST(onglet.refus()->isVisible());
    write(0, PlanModel::Maximum, "6");
    write(0, PlanModel::Part, "51,8");
    write(0, PlanModel::Souple, "3 à 8");
    // A view without room for that column tells it below the name.
    onglet.model()->setSouplesseSousNom(true);
    BOOST_TEST(cell(0, PlanModel::Libelle)
                   .data(TableRole::Subtitle)
                   .toString()
                   .simplified()
                   .contains(QStringLiteral("souplesse : 3 à 8")));
    onglet.model()->setSouplesseSousNom(false);
    BOOST_TEST(!cell(0, PlanModel::Libelle)
                    .data(TableRole::Subtitle)
                    .toString()
                    .contains(QStringLiteral("souplesse")));
    BOOST_TEST(!onglet.refus()->isVisible());
    BOOST_TEST(category(0).quota.max.value_or(0) == 6);
    BOOST_TEST(category(0).part.value_or(0) == 518'000);
    BOOST_TEST(category(0).quota.maxSouple.value_or(0) == 8);
    write(0, PlanModel::Part, "140");
    BOOST_TEST(onglet.refus()->isVisible());
    BOOST_TEST(category(0).part.value_or(0) == 518'000);
    for (int i = 0; i < 4; ++i)
        session.undo();
    BOOST_TEST(category(0).quota.min == 0);
}

BOOST_AUTO_TEST_CASE(a_reference_gives_shares_and_targets) {
    openPlan({QStringLiteral("sexe")}, 40);
    onglet.vue()->selectId(plan().criteres.first().id);
    auto* choice =
        static_cast<QComboBox*>(onglet.fiche()->critereForm()->editor(QStringLiteral("reference")));
    const auto references = require(recrutement::listReferences(session.database(), QStringLiteral("sexe")));
    BOOST_REQUIRE(!references.isEmpty());
    choice->setCurrentIndex(choice->findData(references.first().id));
    Q_EMIT choice->activated(choice->currentIndex());
    BOOST_REQUIRE(session.flushPending());
    BOOST_TEST(category(0).part.value_or(0) + category(1).part.value_or(0) == recrutement::kMillion);
    action("cibles.exactes")->trigger();
    BOOST_TEST(category(0).quota.min == 21); // 52,1 % of 40
    BOOST_TEST(category(1).quota.max.value_or(0) == 19);
    BOOST_TEST(choice->findData(references.first().id) < 0); // its copy in the base is offered instead
    BOOST_TEST(choice->currentText() == references.first().libelle);
    session.undo();
    session.undo();
    BOOST_TEST(!category(0).part.has_value());
}

BOOST_AUTO_TEST_CASE(a_target_is_priced_by_its_incidence) {
    openPlan();
    action("cible")->trigger();
    key(Qt::Key_Escape);
    const auto target = plan().criteres.last();
    BOOST_TEST((target.genre == recrutement::GenreCritere::Cible));
    BOOST_TEST(page.detail()->tabs()->tabText(1).contains(QLatin1Char('('))); // without incidence: a finding
    auto* form = onglet.fiche()->critereForm();
    form->focusField(QStringLiteral("incidence"));
    type(QStringLiteral("2,5"));
    BOOST_REQUIRE(session.flushPending());
    BOOST_TEST(plan().criteres.last().incidence.value_or(0) == 2'500'000);
    BOOST_TEST(!page.detail()->tabs()->tabText(1).contains(QLatin1Char('(')));
}

BOOST_AUTO_TEST_CASE(quotas_that_cannot_be_met_are_told_and_relaxed_with_one_click) {
    openCoffre();
    openPlan({QStringLiteral("sexe")}, 10);
    import(people(3, 20));
    BOOST_TEST((evaluated() == Etat::Faisable));
    BOOST_TEST(cell(0, PlanModel::Vivier).data().toString() == QStringLiteral("3"));
    write(0, PlanModel::Minimum, "5");
    waitForNextEvaluation();
    BOOST_TEST((evaluated() == Etat::Infaisable));
    BOOST_TEST(cell(0, PlanModel::Minimum).data(TableRole::Tone).toInt() == int(Tone::Danger));
    BOOST_TEST(named<QLabel>("plan-conflit")->text().contains(QStringLiteral("Femme")));
    BOOST_REQUIRE(!onglet.faisabilite()->faisabilite()->relachements.isEmpty());
    QTest::mouseClick(named<QPushButton>("plan-relacher"), Qt::LeftButton);
    BOOST_TEST(category(0).quota.min == 3);
    waitForNextEvaluation();
    BOOST_TEST((evaluated() == Etat::Faisable));
    session.undo();
    BOOST_TEST(category(0).quota.min == 5);
}

BOOST_AUTO_TEST_CASE(a_criterion_that_nobody_answered_is_named_and_not_too_few_candidates) {
    openCoffre();
    openPlan({QStringLiteral("sexe"), QStringLiteral("diplome")}, 4);
    import(people(6, 6));
    BOOST_TEST((evaluated() == Etat::SansSolution));
    const QString why = named<QLabel>("plan-raisons")->text().simplified();
    BOOST_TEST(why.contains(QStringLiteral("« Niveau de diplôme » : 12 candidat")), why);
    BOOST_TEST(why.contains(QStringLiteral("retirez le critère")), why);
    picture(page, QStringLiteral("plan-sans-reponse"));
}

BOOST_AUTO_TEST_CASE(feasibility_waits_for_the_coffre) {
    openCoffre();
    openPlan();
    import(people(8, 8));
    BOOST_TEST((evaluated() == Etat::Faisable));
    page.coffre().lock();
    BOOST_TEST(!page.vivier().vivier());
    BOOST_REQUIRE(QTest::qWaitFor([this] { return !onglet.faisabilite()->faisabilite(); }));
    require(page.coffre().coffre()->unlock(coffre::Secret::fromText(kPassphrase)));
    Q_EMIT page.coffre().etatChanged();
    BOOST_TEST((evaluated() == Etat::Faisable));
}

BOOST_AUTO_TEST_CASE(the_history_shows_no_ciphertext) {
    openCoffre();
    openPlan();
    import(people(1, 0));
    const auto pool = require(recrutement::loadVivier(session.database(), *page.coffre().coffre(),
                                                      page.currentRecord(), recrutement::Ouverture::Profils));
    HistoryPanel panel;
    panel.setSession(&session);
    showActive(panel);
    for (const QString& record : {pool.candidats.front().id, page.currentRecord()}) {
        panel.setRecord(record);
        const QString text = panel.findChild<QTextBrowser*>()->toPlainText();
        BOOST_TEST(!text.isEmpty());
        BOOST_TEST(!text.contains(QStringLiteral("x1.")));
        BOOST_TEST(!text.contains(QStringLiteral("Personne1")));
    }
    const auto raw =
        require(session.database().record(QStringLiteral("candidat"), pool.candidats.front().id));
    storage::Edit edit(QStringLiteral("Essai"));
    edit.update(QStringLiteral("candidat"), pool.candidats.front().id,
                {{QStringLiteral("identite"), QString(raw.value(QStringLiteral("profil")).toString())}});
    BOOST_REQUIRE(session.apply(edit));
    panel.setRecord(pool.candidats.front().id);
    const QString text = panel.findChild<QTextBrowser*>()->toPlainText();
    BOOST_TEST(text.contains(QStringLiteral("(donnée protégée)")));
    BOOST_TEST(!text.contains(QStringLiteral("x1.")));
}

BOOST_AUTO_TEST_CASE(what_is_typed_is_read_as_people_write_it) {
    BOOST_TEST(require(partSaisie(QStringLiteral(" 12,5 % "))).value_or(0) == 125'000);
    BOOST_TEST(require(partSaisie(QStringLiteral("0.1"))).value_or(0) == 1'000);
    BOOST_TEST(!require(partSaisie(QString())).has_value());
    BOOST_TEST(!partSaisie(QStringLiteral("beaucoup")).has_value());
    BOOST_TEST(require(entierSaisi(QStringLiteral("1 000"))).value_or(0) == 1'000);
    BOOST_TEST(!entierSaisi(QStringLiteral("-1")).has_value());
    BOOST_TEST(require(souplesseSaisie(QStringLiteral("8-14"))).second.value_or(0) == 14);
    BOOST_TEST(require(souplesseSaisie(QStringLiteral("8 à"))).first.value_or(0) == 8);
    BOOST_TEST(!souplesseSaisie(QStringLiteral("8")).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
