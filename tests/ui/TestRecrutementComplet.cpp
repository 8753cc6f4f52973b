// The whole path of a recruitment by what a person does at the keyboard, from nothing to the payment list:
// nothing goes past the screens.
#include "core/documents/Table.h"
#include "core/recrutement/PvVerification.h"
#include "tests/ui/Clavier.h"
#include "tests/ui/RecrutementUi.h"
#include "ui/recrutement/CandidatsModel.h"
#include "ui/recrutement/CandidatsOnglet.h"
#include "ui/recrutement/DefraiementsOnglet.h"
#include "ui/recrutement/FoyersPanneau.h"
#include "ui/recrutement/ImportCandidatsModel.h"
#include "ui/recrutement/ImportCandidatsPanneau.h"
#include "ui/recrutement/PanelOnglet.h"
#include "ui/recrutement/PlanFiche.h"
#include "ui/recrutement/PlanModel.h"
#include "ui/recrutement/PlanOnglet.h"
#include "ui/recrutement/PlanVue.h"
#include "ui/recrutement/SuiviRecrutementOnglet.h"
#include "ui/recrutement/TirageOnglet.h"
#include "ui/recrutement/TiragePublic.h"
#include "ui/recrutement/TirageResultat.h"
#include "ui/shell/RecordForm.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;
using namespace isegorie::recrutement;

namespace {

constexpr int kLong = 60'000;

QString text(const char* value) {
    return QString::fromUtf8(value);
}

struct Complet : RecrutementPage, Clavier {
    QTemporaryDir folder;
    PlanOnglet* planOnglet = tab<PlanOnglet>("plan");
    CandidatsOnglet* candidats = tab<CandidatsOnglet>("candidats");
    TirageOnglet* tirage = tab<TirageOnglet>("tirage");
    PanelOnglet* panel = tab<PanelOnglet>("panel");
    SuiviRecrutementOnglet* suivi = tab<SuiviRecrutementOnglet>("suivi");
    DefraiementsOnglet* defraiements = tab<DefraiementsOnglet>("defraiements");

    template <typename T>
    T* tab(const char* key) const {
        auto* found = qobject_cast<T*>(page.detail()->onglet(QLatin1String(key)));
        BOOST_REQUIRE(found);
        return found;
    }
    static void wait(const std::function<bool()>& until) { BOOST_REQUIRE(QTest::qWaitFor(until, kLong)); }
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    QString id() const { return page.currentRecord(); }
    /// To a tab by its shortcut.
    void go(const RecrutementOnglet& onglet) {
        const auto* action = page.findChild<QAction*>(text("recrutement.onglet.") + onglet.cle());
        BOOST_REQUIRE(action);
        press(action->shortcut());
        BOOST_REQUIRE(onglet.isVisible());
        wait([this] { return page.vivier().etat() != VivierSource::Etat::Ouverture; });
    }
    int count(EtatPlace etat) const { return require(loadPanel(session.database(), id())).count(etat); }
    /// A file with an unknown heading, and two people whose addresses look alike.
    QString volunteers() const {
        QByteArray csv = "id;Nom;Adresse;CP;Ville;Cellulaire;Sexe;Niveau;Consentement;IBAN\n";
        for (int i = 1; i <= 12; ++i)
            csv +=
                QStringLiteral(
                    "%1;Nom%1;%2;35000;Rennes;06000000%1;%3;%4;01/03/2026;FR1420041010050500013M02606\n")
                    .arg(i, 2, 10, QLatin1Char('0'))
                    .arg(i == 12 ? text("11 rue des Lylas") : text("%1 rue des Lilas").arg(i),
                         i % 2 == 0 ? text("Homme") : text("Femme"), i % 3 == 0 ? text("Haut") : text("Bas"))
                    .toUtf8();
        QFile out(path("volontaires.csv"));
        BOOST_REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(csv);
        return out.fileName();
    }

    void makeRecruitment();
    void chooseCriteria();
    void chooseReference();
    void writeTargets();
    void makeCoffre();
    void importFile();
    void reviewHouseholds();
    void draw();
    void replaceSomeone();
    void writeWeek();
    void payPeople();
    /// Down the plan's rows to the one with this text, then right to the column.
    void goTo(const QString& label, int column) const;
    void typeInto(const QString& label, int column, const QString& value) const;
};

void Complet::makeRecruitment() {
    BOOST_TEST_MESSAGE("makeRecruitment");
    page.setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    waitForDialog();
    write(named<QLineEdit>("nouveau-libelle"), text("Panel de mai"));
    write(named<QSpinBox>("nouveau-taille"), text("4"));
    press(Qt::Key_Return); // the zone is not guessed: the dialog stays and asks
    named<QComboBox>("nouveau-zone")->setFocus();
    press(Qt::Key_Down); // Île-de-France
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    backTo(page);
    settle();
    BOOST_TEST(stored().libelle == text("Panel de mai"));
    BOOST_TEST(stored().taille == 4);
    BOOST_TEST((stored().zone == marche::ZoneUo::Metropole));
}

void Complet::goTo(const QString& label, int column) const {
    reach(planOnglet->vue());
    press(Qt::Key_Home);
    constexpr int kMostRows = 100;
    for (int i = 0; i < kMostRows; ++i) {
        if (planOnglet->vue()->currentIndex().siblingAtColumn(0).data().toString() == label)
            break;
        press(Qt::Key_Down);
    }
    BOOST_REQUIRE_MESSAGE(planOnglet->vue()->currentIndex().siblingAtColumn(0).data().toString() == label,
                          "no row " << label.toStdString());
    for (int i = 0; i < PlanModel::ColumnCount && planOnglet->vue()->currentIndex().column() != column; ++i)
        press(planOnglet->vue()->currentIndex().column() < column ? Qt::Key_Right : Qt::Key_Left);
    BOOST_REQUIRE_MESSAGE(planOnglet->vue()->currentIndex().column() == column,
                          label.toStdString() << ": column " << planOnglet->vue()->currentIndex().column()
                                              << " instead of " << column);
}

void Complet::typeInto(const QString& label, int column, const QString& value) const {
    goTo(label, column);
    type(value);
    press(Qt::Key_Return);
    QTest::qWait(10);
}

void Complet::chooseCriteria() {
    BOOST_TEST_MESSAGE("chooseCriteria");
    go(*planOnglet);
    const QStringList proposed = [this] {
        QStringList labels;
        const Plan made = plan();
        for (const Critere& one : made.criteres)
            labels << one.libelle;
        return labels;
    }();
    BOOST_TEST(proposed.size() == 5);
    for (const QString& label : proposed.mid(1)) {
        goTo(label, PlanModel::Libelle);
        press(Qt::Key_Delete);
    }
    BOOST_TEST(plan().criteres.size() == 1);
    QPushButton* menu = nullptr;
    for (auto* button : planOnglet->findChildren<QPushButton*>())
        if (button->menu() && button->isVisible() && button->text() == text("Critère"))
            menu = button;
    reach(menu);
    pick(text("Ajouter un quota supplémentaire"));
    type(text("Niveau")); // the name is asked at once
    press(Qt::Key_Return);
    goTo(text("Oui"), PlanModel::Libelle);
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text("Haut"));
    press(Qt::Key_Return);
    goTo(text("Non"), PlanModel::Libelle);
    press(Qt::Key_F2);
    press(Qt::Key_A, Qt::ControlModifier);
    type(text("Bas"));
    press(Qt::Key_Return);
    goTo(text("Niveau"), PlanModel::Libelle);
    press(Qt::Key_C, Qt::AltModifier);
    type(text("Moyen"));
    press(Qt::Key_Return);
    BOOST_REQUIRE(plan().criteres.size() == 2);
    const QList<Categorie> levels = plan().criteres.last().categories;
    BOOST_REQUIRE(levels.size() == 3);
    BOOST_TEST(levels.at(0).libelle == text("Haut"));
    BOOST_TEST(levels.at(2).libelle == text("Moyen"));
}

void Complet::chooseReference() {
    BOOST_TEST_MESSAGE("chooseReference");
    goTo(plan().criteres.first().libelle, PlanModel::Libelle);
    auto* choice =
        static_cast<QComboBox*>(planOnglet->fiche()->critereForm()->editor(QStringLiteral("reference")));
    reach(choice);
    press(Qt::Key_Down);
    BOOST_REQUIRE(session.flushPending());
    BOOST_TEST(plan().criteres.first().categories.at(0).part.value_or(0) > 0);
    BOOST_TEST(!plan().criteres.first().referenceId.isEmpty());
}

void Complet::writeTargets() {
    BOOST_TEST_MESSAGE("writeTargets");
    const QStringList sexes{plan().criteres.first().categories.at(0).libelle,
                            plan().criteres.first().categories.at(1).libelle};
    for (const QString& one : sexes) {
        typeInto(one, PlanModel::Minimum, text("2"));
        typeInto(one, PlanModel::Maximum, text("2"));
    }
    typeInto(text("Bas"), PlanModel::Minimum, text("1")); // so many that whoever leaves can be replaced
    const Plan written = plan();
    for (const Categorie& one : written.criteres.first().categories) {
        BOOST_TEST(one.quota.min == 2);
        BOOST_TEST(one.quota.max.value_or(0) == 2);
    }
    BOOST_TEST(written.criteres.last().categories.at(1).quota.min == 1);
}

void Complet::makeCoffre() {
    BOOST_TEST_MESSAGE("makeCoffre");
    push(page, "coffre.creer");
    waitForDialog();
    write(named<QLineEdit>("coffre-nouvelle"), kPassphrase);
    write(named<QLineEdit>("coffre-encore"), kPassphrase);
    press(Qt::Key_Return);
    wait([this] { return page.coffre().isOpen(); });
    backTo(page);
}

void Complet::importFile() {
    BOOST_TEST_MESSAGE("importFile");
    go(*candidats);
    const ImportCandidatsPanneau* import = candidats->importPanneau();
    answerFileDialog(volunteers(), [] { press(Qt::Key_I, Qt::ControlModifier); });
    wait([import] { return !import->isWorking() && import->plan(); });
    BOOST_TEST(import->table()->visibleRowCount() == 12);
    reach(import->colonne(5)); // « Cellulaire » is none of the known headings
    type(text("Tel"));
    if (import->colonne(5)->currentData().toString() != text("telephone"))
        for (int i = 0; i < 20 && import->colonne(5)->currentData().toString() != text("telephone"); ++i)
            press(Qt::Key_Down);
    wait([import] { return !import->isWorking() && import->plan(); });
    BOOST_TEST(import->plan()->count(EtatCandidat::Nouveau) == 12);
    press(Qt::Key_Return, Qt::ControlModifier);
    wait([this] {
        return candidats->model()->rowCount() == 12 && page.vivier().etat() == VivierSource::Etat::Pret;
    });
    BOOST_TEST(candidats->model()->vivier()->candidats.front().identite.telephone.startsWith(text("06")));
    BOOST_TEST(page.vivier().tirables() == 12);
    BOOST_TEST(holdsFocus(*candidats)); // what closes gives the focus to the list
}

void Complet::reviewHouseholds() {
    BOOST_TEST_MESSAGE("reviewHouseholds");
    push(page, "candidats.foyers");
    wait([this] { return candidats->foyers()->table()->visibleRowCount() == 1; });
    press(Qt::Key_M, Qt::AltModifier);
    wait([this] {
        return candidats->foyers()->table()->visibleRowCount() == 0 &&
               page.vivier().etat() == VivierSource::Etat::Pret;
    });
    press(Qt::Key_Escape);
    BOOST_TEST(candidats->table()->isVisible());
    BOOST_TEST(holdsFocus(*candidats));
}

void Complet::draw() {
    BOOST_TEST_MESSAGE("draw");
    go(*tirage);
    push(page, "tirage.calculer");
    wait([this] { return tirage->resultat()->isVisible(); });
    BOOST_TEST(tirage->resultat()->model()->rowCount() == 12);
    push(page, "tirage.engager");
    wait([this] { return tirage->publicDraw()->graine()->isVisible() && tirage->isSettled(); });
    write(tirage->publicDraw()->graine(), text("4 2 6 1 9"));
    press(Qt::Key_Return);
    wait([this] { return !tirage->publicDraw()->graine()->isVisible() && tirage->isSettled(); });
    answerFileDialog(path("pv.json"), [this] { push(page, "tirage.pv-json"); });
    answerFileDialog(path("pv.pdf"), [this] { push(page, "tirage.pv-pdf"); });
    wait([this] { return QFile::exists(path("pv.json")) && QFile::exists(path("pv.pdf")); });
    QFile json(path("pv.json"));
    BOOST_REQUIRE(json.open(QIODevice::ReadOnly));
    const QJsonObject pv = QJsonDocument::fromJson(json.readAll()).object();
    BOOST_TEST(pv[text("panel")].toArray().size() == 4);
    BOOST_TEST(require(verifierPv(pv, {})).estJuste());
    QFile pdf(path("pv.pdf"));
    BOOST_REQUIRE(pdf.open(QIODevice::ReadOnly));
    BOOST_TEST(pdf.readAll().startsWith("%PDF"));
}

void Complet::replaceSomeone() {
    BOOST_TEST_MESSAGE("replaceSomeone");
    go(*panel);
    wait([this] { return panel->isSettled() && panel->lu() && !panel->lu()->places.isEmpty(); });
    BOOST_TEST(count(EtatPlace::Selectionne) == 4);
    reach(panel->places());
    const QString who = panel->places()->currentId();
    push(page, "panel.confirmer");
    press(Qt::Key_Return); // the question, with today's date
    wait([this] { return count(EtatPlace::Confirme) == 1 && panel->isSettled(); });
    BOOST_TEST(panel->places()->currentId() == who);
    push(page, "panel.desister");
    press(Qt::Key_Return);
    wait([this] {
        return count(EtatPlace::Desiste) == 1 && panel->isSettled() && panel->remplacants()->isVisible();
    });
    reach(panel->remplacants());
    press(Qt::Key_Return);
    wait([this] { return count(EtatPlace::Selectionne) == 4 && panel->isSettled(); });
    BOOST_TEST(require(loadPanel(session.database(), id())).aRemplacer().isEmpty());
}

void Complet::writeWeek() {
    BOOST_TEST_MESSAGE("writeWeek");
    go(*suivi);
    wait([this] { return suivi->isSettled() && suivi->lu(); });
    BOOST_TEST(suivi->lu()->suivi.indicateurs.desistements == 1);
    answerFileDialog(path("semaine.pdf"), [this] { push(page, "suivi.document"); });
    wait([this] { return QFile::exists(path("semaine.xlsx")) && QFile::exists(path("semaine.pdf")); });
    QFile workbook(path("semaine.xlsx"));
    BOOST_REQUIRE(workbook.open(QIODevice::ReadOnly));
    BOOST_TEST(workbook.readAll().startsWith("PK"));
}

void Complet::payPeople() {
    BOOST_TEST_MESSAGE("payPeople");
    go(*defraiements);
    push(page, "defraiements.seance");
    press(Qt::Key_Return);
    wait([this] { return defraiements->seances()->visibleRowCount() == 1; });
    push(page, "defraiements.tous");
    wait([this] { return defraiements->dus()->visibleRowCount() == 4; });
    reach(defraiements->presences());
    press(Qt::Key_Space); // this one did not come after all
    wait([this] { return defraiements->dus()->visibleRowCount() == 3; });
    push(page, "defraiements.arreter");
    wait([this] {
        return defraiements->dus()->visibleRowCount() == 0 && defraiements->arretes()->visibleRowCount() == 3;
    });
    answerFileDialog(path("paiements.xlsx"), [this] { push(page, "defraiements.exporter"); });
    wait([this] { return QFile::exists(path("paiements.xlsx")); });
    const auto table = require(documents::readTable(path("paiements.xlsx")));
    int named = 0;
    for (const auto& line : table.rows)
        named += line.cells.join(QLatin1Char(' ')).contains(text("Nom")) ? 1 : 0;
    BOOST_TEST(named >= 3);
    push(page, "defraiements.verser");
    press(Qt::Key_Return);
    const auto paid = [this] {
        return totauxDefraiements(require(listDefraiements(session.database(), id())), {}, 2000).verse;
    };
    wait([&paid] { return paid().centimes() == 15'000; });
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(recrutement_complet, Complet)

BOOST_AUTO_TEST_CASE(everything_is_done_from_the_keyboard) {
    QSignalSpy notified(&session, &Session::notified);
    makeRecruitment();
    chooseCriteria();
    chooseReference();
    writeTargets();
    makeCoffre();
    importFile();
    reviewHouseholds();
    draw();
    replaceSomeone();
    writeWeek();
    payPeople();
    for (const auto& one : notified)
        BOOST_TEST((one.first().value<base::Constat::Niveau>() == base::Constat::Niveau::Information));
}

BOOST_AUTO_TEST_SUITE_END()
