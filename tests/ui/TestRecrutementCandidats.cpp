// Candidates from a file to a decision on one of them; nothing of them is written in clear.
#include "core/recrutement/CandidatEdits.h"
#include "tests/ui/RecrutementUi.h"
#include "ui/coffre/CoffreSession.h"
#include "ui/coffre/ConservationDialog.h"
#include "ui/recrutement/CandidatFiche.h"
#include "ui/recrutement/CandidatsModel.h"
#include "ui/recrutement/CandidatsOnglet.h"
#include "ui/recrutement/FoyersPanneau.h"
#include "ui/recrutement/ImportCandidatsModel.h"
#include "ui/recrutement/ImportCandidatsPanneau.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLabel>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;
using recrutement::EtatCandidat;

namespace {

struct CandidatsPage : RecrutementPage {
    CandidatsOnglet& onglet =
        static_cast<CandidatsOnglet&>(*page.detail()->onglet(QStringLiteral("candidats")));
    QTemporaryDir folder;

    void openCandidats() {
        openCoffre();
        open({QStringLiteral("sexe")}, 4);
        page.detail()->showOnglet(QStringLiteral("candidats"));
        waitForList(0);
    }
    QString file(const QByteArray& csv) const {
        const QString path = folder.filePath(QStringLiteral("volontaires.csv"));
        QFile out(path);
        BOOST_REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(csv);
        return path;
    }
    void take(const QByteArray& csv) {
        const QString path = file(csv);
        BOOST_REQUIRE(page.accepts(path));
        page.take(path);
        waitForPlan();
    }
    void waitForPlan() const {
        BOOST_REQUIRE(QTest::qWaitFor(
            [this] { return !onglet.importPanneau()->isWorking() && onglet.importPanneau()->plan(); }));
    }
    void waitForList(int people) const {
        BOOST_REQUIRE(QTest::qWaitFor([this, people] { return onglet.model()->rowCount() == people; }));
        BOOST_REQUIRE(QTest::qWaitFor([this] {
            return const_cast<WholeRecrutementsPage&>(page).vivier().etat() == VivierSource::Etat::Pret;
        }));
    }
    void store(int people) const {
        BOOST_REQUIRE(onglet.importPanneau()->importer()->isEnabled());
        onglet.importPanneau()->importer()->trigger();
        waitForList(people);
    }
    recrutement::Candidat person(const char* name) const {
        for (const auto& one : onglet.model()->vivier()->candidats)
            if (one.identite.nom == QString::fromUtf8(name))
                return one;
        BOOST_FAIL("nobody called " << name);
        return {};
    }
    static QByteArray some() {
        return "id;nom;prénom;téléphone;adresse;cp;ville;sexe;consentement\n"
               "1;Zarbitroux;Ana;0611223344;12 rue des Lilas;35000;Rennes;F;oui\n"
               "2;Okonkwo;Paul;0655667788;12 rue des Lilas;35000;Rennes;H;oui\n"
               "3;Lemaître;Jo;;4 place du Marché;69001;Lyon;X;oui\n";
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(recrutement_candidats, CandidatsPage)

BOOST_AUTO_TEST_CASE(a_file_is_previewed_then_stored_and_undone) {
    openCandidats();
    const QAbstractItemModelTester list(onglet.model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester preview(onglet.importPanneau()->table()->source(),
                                           QAbstractItemModelTester::FailureReportingMode::Fatal);
    take(some());
    tests::picture(page, QStringLiteral("candidats-import"));
    BOOST_TEST(onglet.importPanneau()->plan()->count(EtatCandidat::Nouveau) == 3);
    BOOST_TEST(onglet.importPanneau()->table()->visibleRowCount() == 3);
    BOOST_TEST(onglet.model()->rowCount() == 0); // nothing before « Importer »
    store(3);
    BOOST_TEST(page.vivier().tirables() == 2); // one answer is none of the plan
    const auto counted = [this] {
        const auto labels = onglet.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("2 candidat")) &&
                   label->text().contains(QStringLiteral(", 1 retiré"));
        });
    };
    const QString gone = onglet.model()->index(0, 0).data(TableRole::Id).toString();
    BOOST_REQUIRE(
        session.apply(setRetrait(session.database(), *page.vivier().vivier(), gone, QDate::currentDate())));
    BOOST_TEST(QTest::qWaitFor(counted)); // withdrawn people are no candidates, as the weekly document counts
    session.undo();
    waitForList(3);
    for (int row = 0; row < 3; ++row) { // a row is found by its id, not looked for
        const QString id = onglet.model()->index(row, 0).data(TableRole::Id).toString();
        BOOST_TEST(onglet.model()->rowOfId(id) == row);
        BOOST_TEST(onglet.table()->selectId(id));
        BOOST_TEST(onglet.table()->currentId() == id);
    }
    BOOST_TEST(!onglet.table()->selectId(QStringLiteral("personne")));
    session.undo();
    waitForList(0);
    session.redo();
    waitForList(3);
}

BOOST_AUTO_TEST_CASE(a_second_import_tells_what_changed) {
    openCandidats();
    take(some());
    store(3);
    take(some().replace("0611223344", "0699999999").replace("3;Lemaître", "3;Lemaitre") +
         "4;Nguyen;Lin;;1 quai Sud;13001;Marseille;F;oui\n");
    const auto plan = onglet.importPanneau()->plan();
    BOOST_TEST(plan->count(EtatCandidat::Nouveau) == 1);
    BOOST_TEST(plan->count(EtatCandidat::Modifie) == 2);
    BOOST_TEST(plan->count(EtatCandidat::Inchange) == 1);
    store(4);
    BOOST_TEST(person("Zarbitroux").identite.telephone == QStringLiteral("0699999999"));
    page.take(
        folder.filePath(QStringLiteral("volontaires.csv"))); // once more: nothing to store, and it says so
    waitForPlan();
    BOOST_TEST(!onglet.importPanneau()->importer()->isEnabled());
    bool told = false;
    for (const auto* message : onglet.importPanneau()->findChildren<InlineMessage*>())
        told = told || (message->isVisible() && message->text().contains(QStringLiteral("rien n’a changé")));
    BOOST_TEST(told);
}

BOOST_AUTO_TEST_CASE(bad_rows_are_told_with_their_lines_and_can_be_left_out) {
    openCandidats();
    take(some() + ";Sans;Id;;;;;F;oui\n1;Deux;Fois;;;;;H;oui\n");
    BOOST_TEST(onglet.importPanneau()->plan()->count(EtatCandidat::Rejete) == 2);
    BOOST_TEST(!onglet.importPanneau()->importer()->isEnabled());
    bool told = false;
    for (const auto* message : onglet.importPanneau()->findChildren<InlineMessage*>())
        told = told || (message->isVisible() && message->text().contains(QStringLiteral("lignes 5")));
    BOOST_TEST(told);
    onglet.importPanneau()->ignorer()->setChecked(true);
    waitForPlan();
    BOOST_REQUIRE(QTest::qWaitFor([this] { return onglet.importPanneau()->importer()->isEnabled(); }));
    store(3);
}

BOOST_AUTO_TEST_CASE(a_column_can_be_given_another_meaning) {
    openCandidats();
    take("id;nom;cellulaire;sexe;consentement\n1;Aa;0601020304;F;oui\n");
    auto* column = onglet.importPanneau()->colonne(2);
    column->setCurrentIndex(column->findData(QStringLiteral("telephone")));
    Q_EMIT column->activated(column->currentIndex());
    BOOST_REQUIRE(onglet.importPanneau()->isWorking());
    waitForPlan();
    store(1);
    BOOST_TEST(person("Aa").identite.telephone == QStringLiteral("0601020304"));
}

BOOST_AUTO_TEST_CASE(search_finds_names_towns_and_numbers_in_memory) {
    openCandidats();
    take(some());
    store(3);
    auto* search = onglet.findChild<QLineEdit*>();
    for (const char* text : {"zarbi", "okonk", "lemaitre", "655667"}) {
        onglet.table()->setFilterText(QString::fromUtf8(text));
        BOOST_TEST(onglet.table()->visibleRowCount() == 1, text);
    }
    onglet.table()->setFilterText(QStringLiteral("rennes"));
    BOOST_TEST(onglet.table()->visibleRowCount() == 2);
    BOOST_TEST(search);
}

BOOST_AUTO_TEST_CASE(a_person_is_corrected_refused_withdrawn_and_erased) {
    openCandidats();
    take(some());
    store(3);
    BOOST_REQUIRE(onglet.table()->selectId(person("Okonkwo").id));
    BOOST_REQUIRE(onglet.fiche()->isVisible());
    RecordForm* form = onglet.fiche()->form();
    form->focusField(QStringLiteral("courriel"));
    type(QStringLiteral("p@exemple.fr"));
    form->focusField(QStringLiteral("ville"));
    key(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("Brest"));
    BOOST_REQUIRE(session.flushPending()); // two fields in a row: neither loses the other
    const QString id = person("Okonkwo").id;
    const auto now = [this, &id] {
        return require(recrutement::loadCandidat(session.database(), *page.coffre().coffre(), id))
            .candidats.front();
    };
    BOOST_TEST(now().identite.courriel == QStringLiteral("p@exemple.fr"));
    BOOST_TEST(now().identite.ville == QStringLiteral("Brest"));
    QTest::mouseClick(named<QPushButton>("candidat-refus"), Qt::LeftButton);
    BOOST_TEST(now().refusDitpLe.isValid());
    QTest::mouseClick(named<QPushButton>("candidat-refus"), Qt::LeftButton);
    BOOST_TEST(!now().refusDitpLe.isValid());
    QTest::mouseClick(named<QPushButton>("candidat-retrait"), Qt::LeftButton);
    BOOST_TEST(now().estRetire());
    session.undo();
    BOOST_TEST(!now().estRetire());
    QTest::mouseClick(named<QPushButton>("candidat-effacer"), Qt::LeftButton);
    BOOST_TEST(now().identite.nom == QStringLiteral("Okonkwo")); // asked first
    QTest::mouseClick(named<QPushButton>("candidat-effacer-oui"), Qt::LeftButton);
    BOOST_TEST((now().identite == recrutement::Identite()));
    BOOST_TEST((now().profil == recrutement::Profil()));
    BOOST_TEST(now().estRetire());
    BOOST_TEST(!session.canUndo());
}

BOOST_AUTO_TEST_CASE(doubtful_households_are_judged) {
    openCandidats();
    take("id;nom;adresse;cp;ville;sexe;consentement\n"
         "1;Aa;12 rue des Lilas;35000;Rennes;F;oui\n2;Bb;12 rue des Lylas;35000;Rennes;H;oui\n");
    store(2);
    page.findChild<QAction*>(QStringLiteral("candidats.foyers"))->trigger();
    BOOST_REQUIRE(QTest::qWaitFor([this] { return onglet.foyers()->table()->visibleRowCount() == 1; }));
    page.findChild<QAction*>(QStringLiteral("candidats.foyers.meme"))->trigger();
    BOOST_REQUIRE(QTest::qWaitFor([this] {
        return onglet.foyers()->table()->visibleRowCount() == 0 && person("Aa").foyer == person("Bb").foyer;
    }));
}

BOOST_AUTO_TEST_CASE(known_households_are_listed_and_parted) {
    openCandidats();
    take(some()); // the first two share a home
    store(3);
    page.findChild<QAction*>(QStringLiteral("candidats.foyers"))->trigger();
    BOOST_REQUIRE(QTest::qWaitFor([this] { return !onglet.foyers()->isWorking(); }));
    BOOST_TEST(onglet.foyers()->table()->visibleRowCount() == 0); // nothing is doubtful
    auto* known = named<QPushButton>("foyers-connus");
    BOOST_REQUIRE(QTest::qWaitFor([known] { return known->text().endsWith(QStringLiteral(" 1")); }));
    QTest::mouseClick(known, Qt::LeftButton);
    BOOST_TEST(onglet.foyers()->table()->visibleRowCount() == 1);
    tests::picture(page, QStringLiteral("foyers-connus"));
    BOOST_TEST(!page.findChild<QAction*>(QStringLiteral("candidats.foyers.meme"))->isEnabled());
    page.findChild<QAction*>(QStringLiteral("candidats.foyers.differents"))->trigger();
    BOOST_REQUIRE(QTest::qWaitFor([this] {
        return onglet.foyers()->table()->visibleRowCount() == 0 &&
               person("Zarbitroux").foyer != person("Okonkwo").foyer;
    }));
}

BOOST_AUTO_TEST_CASE(every_finding_of_an_import_is_written_to_a_file) {
    openCandidats();
    take(some().replace(";69001;", ";123;"));
    tests::picture(page, QStringLiteral("candidats-import-rapport"));
    BOOST_TEST(page.findChild<QAction*>(QStringLiteral("candidats.import.rapport"))->isEnabled());
    const QString path = folder.filePath(QStringLiteral("rapport.csv"));
    onglet.importPanneau()->writeReport(path);
    BOOST_REQUIRE(QTest::qWaitFor([&path] { return QFileInfo(path).size() > 0; }));
    QFile report(path);
    BOOST_REQUIRE(report.open(QIODevice::ReadOnly));
    const QByteArray bytes = report.readAll();
    BOOST_TEST(bytes.contains("candidat.code-postal"));
    BOOST_TEST(bytes.contains("candidat.reponse-inconnue"));
    BOOST_TEST(!bytes.contains("Lema"), "nobody is named");
}

BOOST_AUTO_TEST_CASE(a_locked_coffre_shows_nobody_and_says_what_to_do) {
    openCandidats();
    take(some());
    store(3);
    page.coffre().lock();
    BOOST_TEST(onglet.model()->rowCount() == 0);
    BOOST_TEST(!onglet.fiche()->isVisible());
    bool told = false;
    for (const auto* message : onglet.findChildren<InlineMessage*>())
        told = told || (message->isVisible() && message->text().contains(QStringLiteral("coffre")));
    BOOST_TEST(told);
}

BOOST_AUTO_TEST_CASE(a_purge_is_asked_twice_carried_out_and_certified) {
    openCandidats();
    take(some());
    store(3);
    page.findChild<QAction*>(QStringLiteral("coffre.conservation"))->trigger();
    auto* dialog = named<ConservationDialog>("conservation");
    BOOST_REQUIRE(dialog->conserves()->selectId(concertation));
    named<QLineEdit>("purge-motif")->setText(QStringLiteral("Fin de la concertation"));
    QTest::mouseClick(named<QPushButton>("purger"), Qt::LeftButton);
    BOOST_TEST(require(coffre::listPurges(session.database())).isEmpty());
    QTest::mouseClick(named<QPushButton>("purger-oui"), Qt::LeftButton);
    const auto purges = require(coffre::listPurges(session.database()));
    BOOST_REQUIRE(purges.size() == 1);
    BOOST_TEST(purges.first().executeeLe.isValid());
    BOOST_TEST(purges.first().certificat.value(QStringLiteral("personnes")).toInt() == 3);
    BOOST_TEST(dialog->purges()->visibleRowCount() == 1);
    dialog->reject();
    BOOST_REQUIRE(QTest::qWaitFor([this] { return onglet.model()->rowCount() == 0; }));
    BOOST_TEST(!session.canUndo());
}

BOOST_AUTO_TEST_CASE(a_purge_cut_short_is_carried_on_when_the_base_opens) {
    openCandidats();
    take(some());
    store(3);
    BOOST_REQUIRE(
        session.apply(coffre::requestPurge(session.database(), *page.coffre().coffre(), concertation,
                                           QString(), QDateTime::currentDateTimeUtc())));
    BOOST_TEST(!require(coffre::listPurges(session.database())).first().executeeLe.isValid());
    const CoffreSession later(session); // one a base: made when it opens
    BOOST_REQUIRE(QTest::qWaitFor(
        [this] { return require(coffre::listPurges(session.database())).first().executeeLe.isValid(); }));
}

BOOST_AUTO_TEST_CASE(no_file_of_the_base_holds_a_name) {
    openCandidats();
    take(some());
    store(3);
    const QString base = session.database().path();
    int files = 0;
    QDirIterator it(QFileInfo(base).absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile one(it.next());
        BOOST_REQUIRE(one.open(QIODevice::ReadOnly));
        const QByteArray bytes = one.readAll();
        for (const char* planted : {"Zarbitroux", "Okonkwo", "0611223344"})
            BOOST_TEST(!bytes.contains(planted), one.fileName() << " holds " << planted);
        ++files;
    }
    BOOST_TEST(files >= 2);
}

BOOST_AUTO_TEST_SUITE_END()
