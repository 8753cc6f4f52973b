// The columns of a file that no profile knows: guessed, corrected in the table, kept under a name.
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/CorrespondanceModel.h"
#include "ui/consultation/CorrespondanceVue.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>

using namespace isegorie;
using namespace isegorie::tests;
using Model = ui::CorrespondanceModel;

namespace {

QByteArray survey() {
    QByteArray csv = "code;qui;quand;note;moyens;remarque libre\n";
    for (int i = 1; i <= 40; ++i)
        csv += "a" + QByteArray::number(i) + ";Personne " + QByteArray::number(i) + ";0" +
               QByteArray::number(1 + i % 9) + "/02/2026;" + QByteArray::number(1 + i % 5) +
               (i % 2 == 0 ? ";Bus+Vélo;" : ";Bus;") + "Des pistes sûres pour la rue " +
               QByteArray::number(i) + "\n";
    return csv;
}

struct ColonnesUi : ContributionsUi {
    ui::CorrespondanceVue& view = *panneau().correspondance();
    Model& model = *view.model();

    void settle() {
        QCoreApplication::processEvents();
        BOOST_REQUIRE(QTest::qWaitFor([this] { return panneau().isSettled(); }));
    }
    void open() {
        drop(survey(), QStringLiteral("mairie.csv"));
        BOOST_REQUIRE(panneau().colonnes()->isEnabled());
        panneau().colonnes()->trigger();
        settle();
        BOOST_REQUIRE(view.isVisible());
    }
    void set(int row, Model::Column column, const char* key) {
        BOOST_REQUIRE(model.setData(model.index(row, column), QString::fromUtf8(key), Qt::EditRole));
        settle();
    }
    QString cell(int row, Model::Column column) const { return model.index(row, column).data().toString(); }
    const consultation::PlanFichier& plan() const { return panneau().plan()->fichiers.front(); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_colonnes)

BOOST_AUTO_TEST_CASE(uses_are_guessed_corrected_and_counted_at_once) {
    ColonnesUi f;
    const QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    f.page.resize(1280, 800);
    f.open();
    BOOST_TEST(f.model.rowCount() == 6);
    BOOST_TEST(f.cell(0, Model::Entete) == QStringLiteral("code"));
    BOOST_TEST(f.cell(4, Model::Valeurs).contains(QStringLiteral("Bus+Vélo")));
    f.set(0, Model::Usage, "identifiant");
    f.set(1, Model::Usage, "personnelle");
    f.set(2, Model::Usage, "date");
    f.set(4, Model::Genre, "choix_multiple\t+");
    f.set(5, Model::Usage, "texte");
    BOOST_TEST(f.plan().colonneTexte == QStringLiteral("remarque libre"));
    BOOST_TEST((f.plan().colonnesPersonnelles == QStringList{QStringLiteral("qui")}));
    BOOST_TEST(f.plan().questions.size() == 2U);
    picture(f.page, QStringLiteral("colonnes"));
    f.set(3, Model::Usage, "texte"); // a second text
    BOOST_TEST(f.cell(5, Model::Remarque).contains(QStringLiteral("déjà la colonne")));
    BOOST_TEST(!f.panneau().importer()->isEnabled());
    f.set(3, Model::Usage, "question");
    BOOST_TEST(f.cell(5, Model::Remarque).isEmpty());
    picture(f.page, QStringLiteral("colonnes-corrigees"));
}

BOOST_AUTO_TEST_CASE(a_use_is_chosen_by_keyboard_in_its_cell) {
    ColonnesUi f;
    f.open();
    auto& table = *f.view.table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    auto* box = table.findChild<QComboBox*>();
    BOOST_REQUIRE(box != nullptr);
    BOOST_TEST(box->count() == 10);
    const int id = box->findData(QStringLiteral("identifiant"));
    box->setCurrentIndex(id);
    Q_EMIT box->activated(id);
    f.settle();
    BOOST_TEST((f.model.usages().first().usage == consultation::UsageColonne::Usage::Identifiant));
}

BOOST_AUTO_TEST_CASE(a_profile_is_kept_proposed_again_and_removed) {
    ColonnesUi f;
    f.open();
    BOOST_TEST(!f.view.enregistrer()->isEnabled()); // no name yet
    f.set(0, Model::Usage, "identifiant");
    f.set(5, Model::Usage, "texte");
    f.view.nom()->setText(QStringLiteral("Enquête de la mairie"));
    f.view.enregistrer()->trigger();
    f.settle();
    BOOST_TEST(f.panneau().profil()->currentData().toString() == QStringLiteral("Enquête de la mairie"));
    BOOST_REQUIRE(f.panneau().importer()->isEnabled());
    f.panneau().importer()->trigger();
    f.drop(survey() + "b1;X;01/02/2026;1;Bus;Encore\n", QStringLiteral("suite.csv"));
    f.settle();
    BOOST_TEST(f.plan().profilLibelle == QStringLiteral("Enquête de la mairie"));
    BOOST_TEST(f.plan().nouvelles == 1);
    BOOST_TEST(f.plan().inchangees == 40);
    f.panneau().colonnes()->trigger();
    f.settle();
    BOOST_TEST(f.view.nom()->text() == QStringLiteral("Enquête de la mairie"));
    f.view.supprimer()->trigger();
    f.settle();
    BOOST_TEST(f.panneau().profil()->findData(QStringLiteral("Enquête de la mairie")) < 0);
    f.session.undo();
    f.drop(survey(), QStringLiteral("mairie.csv"));
    f.settle();
    BOOST_TEST(f.plan().profilLibelle == QStringLiteral("Enquête de la mairie"));
}

BOOST_AUTO_TEST_SUITE_END()
