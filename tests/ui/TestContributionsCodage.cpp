// Coding on screen: a plan, its approval, and texts coded by keyboard.
#include "tests/consultation/Dictionnaire.h"
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/CodageDoubleVue.h"
#include "ui/consultation/CodageGrille.h"
#include "ui/consultation/CodageOnglet.h"
#include "ui/consultation/CodagePlanVue.h"
#include "ui/consultation/CodagePropositionsVue.h"
#include "ui/consultation/CodageResultatsVue.h"
#include "ui/consultation/CodesModel.h"
#include "ui/consultation/CodesVue.h"
#include "ui/consultation/CorpusChoix.h"
#include "ui/consultation/GrilleModel.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextBrowser>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

QByteArray answers() {
    static const char* const texts[]{
        "Plus de trains de nuit, et des gares ouvertes le soir pour que personne n’attende dehors.",
        "Des pistes cyclables séparées de la route, partout.",
        "Une école dans chaque village, avec une cantine.",
        "Le train coûte trop cher pour les familles.",
        "Rien de plus à dire, merci.",
        "Réparer les vélos à l’école, en atelier."};
    QByteArray csv = "id;Que voulez-vous pour demain ?;Votre âge ?\n";
    for (int i = 0; i < 60; ++i)
        csv += QByteArray::number(i) + ";" + texts[i % 6] + " " + QByteArray::number(i) +
               (i % 2 == 0 ? ";Moins de 30 ans\n" : ";30 ans et plus\n");
    return csv;
}

/// The same people were asked two questions.
QByteArray twoQuestions() {
    QByteArray csv = "id;Que voulez-vous pour demain ?;Que voulez-vous garder d’aujourd’hui ?\n";
    for (int i = 0; i < 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += number + ";D’abord le train, et des gares ouvertes le soir " + number +
               ";Ensuite les écoles de village et leurs cantines " + number + "\n";
    }
    return csv;
}

struct CodageUi : ContributionsUi {
    ui::CodageOnglet& tab = *qobject_cast<ui::CodageOnglet*>(page.onglet(QStringLiteral("codage")));
    ui::CodagePlanVue& plan = *tab.plan();
    ui::CodageGrille& grid = *tab.grille();
    QAbstractItemModelTester tree{plan.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester texts{grid.model(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit CodageUi(const QByteArray& content = answers()) {
        page.resize(1280, 800);
        import(content);
        page.showOnglet(QStringLiteral("codage"));
        settle();
    }
    void settle() {
        settleWhen([this] { return tab.isSettled(); });
    }
    void trigger(const char* name) {
        BOOST_REQUIRE_MESSAGE(action(name).isEnabled(), name);
        action(name).trigger();
        settle();
    }
    void makePlan() {
        plan.importer(file("code;parent;definition;inclusion\n"
                           "Transports;;Se déplacer au quotidien ou pour un voyage;\n"
                           "Trains;Transports;Le rail, ses gares et ses prix;« Plus de trains de nuit »\n"
                           "Vélo;Transports;Pistes, stationnement, réparation;\n"
                           "École;;Ce qui touche à l’enseignement;« Une école dans chaque village »\n",
                           QStringLiteral("plan.csv")));
        settle();
    }
    void openGrid() {
        tab.vues()->setCurrentWidget(&grid);
        settle();
        grid.saisie()->setFocus();
    }
    void key(Qt::Key one) const { QTest::keyClick(grid.saisie(), one); }
    QString given() const { return grid.poses()->text(); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_codage)

BOOST_AUTO_TEST_CASE(a_plan_is_made_changed_and_approved) {
    CodageUi f;
    picture(f.page, QStringLiteral("codage-plan-vide"));
    f.trigger("codage.plan.ajouter");
    BOOST_TEST(f.plan.model()->rowCount() == 1);
    f.session.undo();
    f.settle();
    f.makePlan();
    BOOST_TEST(f.plan.model()->rowCount() == 2);
    auto* view = f.plan.vue();
    BOOST_REQUIRE(view->selectId(f.plan.plan().codes.at(2).id)); // Vélo
    picture(f.page, QStringLiteral("codage-plan"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    f.settle();
    BOOST_TEST(f.plan.plan().codes.at(1).libelle == QStringLiteral("Vélo"));
    QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
    f.settle();
    BOOST_TEST(f.plan.model()->rowCount() == 3);
    // A drag says the same.
    const QModelIndex bike = f.plan.model()->find(f.plan.vue()->currentId());
    const QModelIndex transports = f.plan.model()->find(f.plan.plan().codes.first().id);
    std::unique_ptr<QMimeData> dragged(f.plan.model()->mimeData({bike}));
    f.plan.model()->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, transports);
    f.settle();
    BOOST_TEST(f.plan.model()->rowCount() == 2);
    f.trigger("codage.plan.soumettre");
    BOOST_TEST(!f.action("codage.plan.soumettre").isEnabled());
    f.trigger("codage.plan.ditp"); // without a name
    BOOST_TEST(f.plan.message()->text().contains(QStringLiteral("nom")));
    f.plan.approbateur()->setText(QStringLiteral("Mme Roy"));
    f.trigger("codage.plan.ditp");
    f.plan.approbateur()->setText(QStringLiteral("M. Ba"));
    f.trigger("codage.plan.beneficiaire");
    BOOST_TEST(f.plan.etat()->text().contains(QStringLiteral("approuvée")));
    picture(f.page, QStringLiteral("codage-plan-approuve"));
    QWidget* definition = f.plan.form()->editor(QStringLiteral("definition"));
    definition->setFocus();
    type(QStringLiteral("Deux roues. "));
    BOOST_REQUIRE(f.session.flushPending());
    f.settle();
    BOOST_TEST(f.plan.etat()->text().contains(QStringLiteral("nouvelle version")));
    BOOST_TEST(f.action("codage.plan.soumettre").isEnabled());
}

BOOST_AUTO_TEST_CASE(texts_are_coded_by_keys) {
    CodageUi f;
    f.makePlan();
    f.openGrid();
    BOOST_TEST(f.grid.model()->rowCount() == 60);
    BOOST_TEST(f.grid.texte()->toPlainText().startsWith(QStringLiteral("Plus de trains")));
    f.key(Qt::Key_2); // Trains
    BOOST_TEST(f.given().startsWith(QStringLiteral("Trains (")), f.given());
    QTest::keyClicks(f.grid.saisie(), QStringLiteral("ecol"));
    BOOST_TEST(f.grid.codes()->visibleRowCount() == 1);
    picture(f.page, QStringLiteral("codage-grille"));
    f.key(Qt::Key_Return);
    BOOST_TEST(f.given().contains(QStringLiteral("École")), f.given());
    f.key(Qt::Key_Backspace);
    BOOST_TEST(!f.given().contains(QStringLiteral("École")), f.given());
    f.key(Qt::Key_Return); // the next one that is not coded
    BOOST_TEST(f.grid.texte()->toPlainText().startsWith(QStringLiteral("Des pistes")));
    QTest::keyClick(f.grid.table(), Qt::Key_3); // from the list too
    BOOST_TEST(f.given().startsWith(QStringLiteral("Vélo")), f.given());
    f.key(Qt::Key_Down);
    f.key(Qt::Key_0); // nothing applies: on to the next
    BOOST_TEST(f.grid.texte()->toPlainText().startsWith(QStringLiteral("Le train coûte")));
    f.settle();
    BOOST_TEST(f.grid.avancement()->text().contains(QStringLiteral(" 3 sur")), f.grid.avancement()->text());
    f.key(Qt::Key_Up);
    BOOST_TEST(f.given().startsWith(QStringLiteral("Lu, aucun code")), f.given());
    f.session.undo();
    f.settle();
    BOOST_TEST(f.given() == QStringLiteral("Pas encore codé"));
    BOOST_TEST(f.grid.avancement()->text().contains(QStringLiteral(" 2 sur")), f.grid.avancement()->text());
    QTest::keyClicks(f.grid.saisie(), QStringLiteral("zzz"));
    f.key(Qt::Key_Return);
    BOOST_TEST(f.given() == QStringLiteral("Pas encore codé"));
    f.key(Qt::Key_Escape);
    BOOST_TEST(f.grid.saisie()->text().isEmpty());
    const QString written = f.folder.filePath(QStringLiteral("codages.csv"));
    f.grid.exporter(written);
    BOOST_REQUIRE(QTest::qWaitFor([&written] { return QFile::exists(written); }, 20'000));
    QFile csv(written);
    BOOST_REQUIRE(csv.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u'\n', Qt::SkipEmptyParts);
    BOOST_REQUIRE(lines.size() == 3); // two texts are coded
    BOOST_TEST(
        lines.first().contains(QStringLiteral("numero;contribution;identifiant;code;codeur;origine;plan;")));
    BOOST_TEST(lines.at(1).contains(u';' + f.plan.plan().chemin(f.plan.plan().codes.at(1).id) + u';' +
                                    f.session.database().auteur() + u';'),
               lines.at(1));
    f.tab.vues()->setCurrentIndex(0);
    f.settle();
    BOOST_TEST(f.plan.model()->find(f.plan.plan().codes.at(1).id).siblingAtColumn(2).data().toString() ==
               QStringLiteral("1"));
}

BOOST_AUTO_TEST_CASE(rules_and_what_was_learnt_propose_and_a_person_accepts) {
    if (!hasDictionary())
        return;
    CodageUi f;
    f.makePlan();
    auto& view = *f.tab.propositions();
    f.tab.vues()->setCurrentWidget(&view);
    f.settle();
    picture(f.page, QStringLiteral("codage-propositions-vide"));
    view.code()->setCurrentIndex(1); // Trains
    view.motif()->setText(QStringLiteral("train, gare"));
    f.trigger("codage.regles.ajouter");
    view.genre()->setCurrentIndex(2);
    view.motif()->setText(QStringLiteral("v(élo"));
    f.trigger("codage.regles.ajouter");
    BOOST_TEST(view.message()->text().contains(QStringLiteral("caractère")), view.message()->text());
    view.code()->setCurrentIndex(2);
    view.motif()->setText(QStringLiteral("vélos?|cyclable"));
    f.trigger("codage.regles.ajouter");
    f.trigger("codage.regles.essayer");
    BOOST_TEST(view.message()->text().contains(QStringLiteral("40 codages")), view.message()->text());
    f.trigger("codage.regles.proposer");
    BOOST_TEST(view.lots()->visibleRowCount() == 2);
    view.lots()->selectRow(0);
    f.settle();
    BOOST_TEST(view.textes()->visibleRowCount() == 20);
    view.seuil()->setValue(100);
    f.trigger("codage.regles.accepter");
    BOOST_TEST(view.lots()->model()->index(0, 3).data().toString() == QStringLiteral("20"));
    view.textes()->selectRow(0);
    f.trigger("codage.regles.non");
    BOOST_TEST(view.lots()->model()->index(0, 3).data().toString() == QStringLiteral("19"));
    // Twenty texts by hand, and the rest is learnt.
    f.openGrid();
    for (int i = 0; i < 24; ++i) {
        f.grid.table()->selectRow(i);
        f.key(i % 6 == 2 || i % 6 == 5 ? Qt::Key_4 : Qt::Key_0);
    }
    f.settle();
    f.tab.vues()->setCurrentWidget(&view);
    f.trigger("codage.regles.apprendre");
    BOOST_TEST(view.message()->text().contains(QStringLiteral("Appris sur")), view.message()->text());
    BOOST_TEST(view.lots()->visibleRowCount() >= 3);
    view.lots()->selectRow(view.lots()->visibleRowCount() - 1);
    f.settle();
    BOOST_TEST(view.explication()->text().contains(QStringLiteral("prudence")), view.explication()->text());
    picture(f.page, QStringLiteral("codage-propositions"));
}

BOOST_AUTO_TEST_CASE(two_coders_blind_then_a_decision) {
    CodageUi f;
    f.makePlan();
    auto& view = *f.tab.doubleCodage();
    f.tab.vues()->setCurrentWidget(&view);
    f.settle();
    view.taille()->setValue(2);
    view.premier()->setText(QStringLiteral("Ana"));
    view.second()->setText(QStringLiteral("Bob"));
    f.trigger("codage.double.tirer");
    BOOST_TEST(view.message()->text().contains(QStringLiteral("graine")), view.message()->text());
    view.graine()->setText(QStringLiteral("mars"));
    f.trigger("codage.double.tirer");
    BOOST_TEST(view.echantillons()->visibleRowCount() == 1);
    f.trigger("codage.double.premier");
    BOOST_TEST(f.grid.model()->rowCount() == 2);
    f.key(Qt::Key_2);
    f.key(Qt::Key_Return);
    f.key(Qt::Key_4);
    picture(f.page, QStringLiteral("codage-aveugle"));
    f.settle();
    f.tab.vues()->setCurrentWidget(&view);
    f.settle();
    BOOST_TEST(!f.action("codage.double.clore").isEnabled());
    BOOST_TEST(view.accords()->visibleRowCount() == 0);
    f.trigger("codage.double.second");
    BOOST_TEST(f.given() == QStringLiteral("Pas encore codé")); // Bob does not see Ana's
    f.grid.table()->selectRow(0);
    f.key(Qt::Key_2);
    f.key(Qt::Key_3);
    f.grid.table()->selectRow(1);
    f.key(Qt::Key_4);
    f.settle();
    f.tab.vues()->setCurrentWidget(&view);
    f.settle();
    BOOST_TEST(view.accords()->visibleRowCount() == 5);
    BOOST_TEST(view.explication()->text().contains(QStringLiteral("2 textes")), view.explication()->text());
    BOOST_TEST(view.desaccords()->visibleRowCount() == 1);
    f.trigger("codage.double.clore");
    view.desaccords()->selectRow(0);
    f.trigger("codage.double.oui");
    BOOST_TEST(view.desaccords()->model()->index(0, 4).data().toString() == QStringLiteral("oui"));
    picture(f.page, QStringLiteral("codage-double"));
    // The agreement of one sample is not shown under another, which is blind still.
    view.graine()->setText(QStringLiteral("avril"));
    f.trigger("codage.double.tirer");
    BOOST_REQUIRE(view.echantillons()->visibleRowCount() == 2);
    view.echantillons()->selectRow(1);
    f.settle();
    view.echantillons()->selectRow(0); // its agreement is being read
    BOOST_TEST(!view.isSettled());
    view.echantillons()->selectRow(1);
    f.settle();
    BOOST_TEST(view.accords()->visibleRowCount() == 0);
    BOOST_TEST(view.desaccords()->visibleRowCount() == 0);
}

BOOST_AUTO_TEST_CASE(a_key_is_never_given_to_texts_that_are_on_their_way) {
    CodageUi f(twoQuestions());
    f.makePlan();
    f.openGrid();
    QComboBox& field = *f.grid.choix()->champ();
    BOOST_REQUIRE(field.count() == 2);
    BOOST_REQUIRE(f.grid.model()->rowCount() == 20);
    const QString first = f.grid.texte()->toPlainText();
    field.setCurrentIndex(1 - field.currentIndex());
    Q_EMIT field.activated(field.currentIndex());
    BOOST_TEST(!f.grid.saisie()->isEnabled());
    for (const char* name : {"codage.aucun", "codage.reprendre"})
        BOOST_TEST(!f.action(name).isEnabled());
    QTest::keyClick(f.grid.table(), Qt::Key_2);
    Q_EMIT f.grid.codes()->activatedId(f.plan.plan().codes.at(1).id);
    f.settle();
    BOOST_TEST(f.grid.texte()->toPlainText() != first);
    BOOST_TEST(f.given() == QStringLiteral("Pas encore codé"));
    BOOST_TEST(f.grid.avancement()->text().contains(QStringLiteral(" 0 sur")), f.grid.avancement()->text());
    BOOST_TEST(f.grid.saisie()->hasFocus()); // as before
    f.key(Qt::Key_2);
    f.settle();
    BOOST_TEST(f.grid.avancement()->text().contains(QStringLiteral(" 1 sur")), f.grid.avancement()->text());
    field.setCurrentIndex(1 - field.currentIndex());
    Q_EMIT field.activated(field.currentIndex());
    f.settle();
    BOOST_TEST(f.grid.texte()->toPlainText() == first);
    BOOST_TEST(f.grid.avancement()->text().contains(QStringLiteral(" 0 sur")), f.grid.avancement()->text());
    // Another concertation while they are read: nothing of the former one is left to code.
    f.grid.choix()->toutes()->toggle();
    BOOST_TEST(!f.grid.isSettled());
    f.changeConcertation();
    BOOST_TEST(!f.grid.saisie()->isEnabled());
    f.settle();
    BOOST_TEST(f.grid.model()->rowCount() == 0);
    BOOST_TEST(!f.grid.saisie()->isEnabled());
    BOOST_TEST(f.given() == QStringLiteral("Pas encore codé"));
}

BOOST_AUTO_TEST_CASE(proposals_are_of_one_concertation_and_need_a_choice) {
    if (!hasDictionary())
        return;
    CodageUi f;
    f.makePlan();
    auto& view = *f.tab.propositions();
    f.tab.vues()->setCurrentWidget(&view);
    f.settle();
    for (const char* name : {"codage.regles.retirer", "codage.regles.accepter", "codage.regles.rendre",
                             "codage.regles.oui", "codage.regles.non"})
        BOOST_TEST(!f.action(name).isEnabled());
    view.code()->setCurrentIndex(1);
    view.motif()->setText(QStringLiteral("train, gare"));
    f.trigger("codage.regles.ajouter");
    f.trigger("codage.regles.essayer");
    const QString told = view.message()->text();
    f.page.refresh({QStringLiteral("lexique_entree")});
    BOOST_TEST(view.message()->text() == told); // the same concertation again
    f.trigger("codage.regles.proposer");
    BOOST_TEST(f.action("codage.regles.accepter").isEnabled());
    f.action("codage.regles.proposer").trigger();
    BOOST_TEST(!view.isSettled());
    f.changeConcertation();
    f.settle();
    BOOST_TEST(view.lots()->visibleRowCount() == 0);
    BOOST_TEST(view.textes()->visibleRowCount() == 0);
    BOOST_TEST(view.message()->text().isEmpty());
    BOOST_TEST(!f.action("codage.regles.accepter").isEnabled());
    BOOST_REQUIRE(f.page.openRecord(f.concertation));
    f.settle();
    BOOST_TEST(view.lots()->visibleRowCount() == 1); // the second run was given up
}

BOOST_AUTO_TEST_CASE(results_are_counted_crossed_and_taken_from_a_file) {
    CodageUi f;
    f.makePlan();
    ui::CodageResultatsVue& results = *f.tab.resultats();
    f.tab.vues()->setCurrentWidget(&results);
    f.settle();
    BOOST_TEST(results.table()->visibleRowCount() == 4);
    QByteArray codings = "numero;code\n";
    const int rows = f.grid.model()->rowCount();
    for (int row = 0; row < rows; ++row)
        codings += f.grid.model()->index(row, 0).data(ui::TableRole::Id).toByteArray() +
                   (row % 6 == 0 || row % 6 == 3 ? ";Trains\n" : ";Mairie\n");
    codings += "999999;Trains\n";
    results.lire(f.file(codings, QStringLiteral("codages.csv")));
    f.settle();
    BOOST_TEST(results.message()->text().contains(QStringLiteral("Mairie")), results.message()->text());
    results.creer()->setChecked(true);
    f.settle();
    picture(f.page, QStringLiteral("codage-import"));
    f.trigger("codage.importer.faire");
    BOOST_TEST(results.table()->visibleRowCount() == 5);
    const auto cell = [&results](int row, int column) {
        return results.table()->model()->index(row, column).data().toString();
    };
    BOOST_TEST(cell(0, 1) == QStringLiteral("20")); // Transports: what is under it
    BOOST_TEST(cell(1, 1) == QStringLiteral("20"));
    picture(f.page, QStringLiteral("codage-resultats"));
    results.croise()->setCurrentIndex(1);
    Q_EMIT results.croise()->activated(1);
    f.settle();
    BOOST_TEST(results.table()->model()->columnCount() == 4);
    picture(f.page, QStringLiteral("codage-croise"));
    f.changeConcertation();
    BOOST_TEST(results.table()->visibleRowCount() == 0); // those of another one are not shown meanwhile
    BOOST_TEST(results.bilan()->text().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
