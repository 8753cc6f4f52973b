// The figures behind a criterion's shares, changed on screen.
#include "tests/ui/RecrutementUi.h"
#include "ui/recrutement/PlanFiche.h"
#include "ui/recrutement/PlanModel.h"
#include "ui/recrutement/PlanOnglet.h"
#include "ui/recrutement/PlanVue.h"
#include "ui/recrutement/ReferenceDialog.h"
#include "ui/recrutement/ReferenceModel.h"
#include "ui/shell/InlineMessage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QTreeView>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;

namespace {

struct ReferencePage : RecrutementPage {
    PlanOnglet& onglet = static_cast<PlanOnglet&>(*page.detail()->onglet(QStringLiteral("plan")));

    ReferencePage() {
        open({QStringLiteral("sexe")}, 40);
        page.detail()->showOnglet(QStringLiteral("plan"));
        onglet.vue()->selectId(plan().criteres.first().id);
    }
    QPointer<ReferenceDialog> dialog(const char* button) {
        QTest::mouseClick(named<QPushButton>(button), Qt::LeftButton);
        QCoreApplication::processEvents();
        auto* opened = onglet.fiche()->findChild<ReferenceDialog*>();
        BOOST_REQUIRE(opened);
        return opened;
    }
    static void write(ReferenceDialog& dialog, int row, int column, const char* text) {
        dialog.model()->setData(dialog.model()->index(row, column), QString::fromUtf8(text), Qt::EditRole);
    }
    void save(ReferenceDialog& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("reference-enregistrer")),
                          Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    int part(int place) const { return plan().criteres.first().categories.at(place).part.value_or(-1); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(recrutement_reference)

BOOST_AUTO_TEST_CASE(the_model_keeps_its_rules) {
    ReferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLignes({{QStringLiteral("Femme"), 30}, {QStringLiteral("Homme"), 10}});
    BOOST_TEST(model.index(0, ReferenceModel::Part).data().toString().startsWith(QStringLiteral("75,0")));
    QString refused;
    QObject::connect(&model, &ReferenceModel::refused,
                     [&refused](const base::Erreur& erreur) { refused = erreur.message; });
    BOOST_TEST(!model.setData(model.index(0, ReferenceModel::Effectif), QStringLiteral("beaucoup")));
    BOOST_TEST(refused.contains(QStringLiteral("beaucoup")));
    BOOST_TEST(model.setData(model.index(2, ReferenceModel::Libelle), QStringLiteral("Autre")));
    BOOST_TEST(model.setData(model.index(2, ReferenceModel::Effectif), QStringLiteral("1 000 000")));
    BOOST_TEST(model.total() == 1'000'040);
    BOOST_TEST(model.removeLigne(2));
    BOOST_TEST(!model.removeLigne(2)); // the empty row stays
    BOOST_TEST(model.rowCount() == 3);
}

BOOST_AUTO_TEST_CASE(own_figures_give_the_shares_and_are_undone_at_once) {
    ReferencePage f;
    BOOST_TEST(!f.named<QPushButton>("reference-modifier")->isEnabled());
    auto dialog = f.dialog("reference-nouvelle");
    BOOST_TEST(dialog->model()->rowCount() == 3); // Femme, Homme, and the empty row
    f.save(*dialog);
    BOOST_TEST(dialog->message()->text().contains(QStringLiteral("nuls")));
    ReferencePage::write(*dialog, 0, ReferenceModel::Effectif, "60");
    ReferencePage::write(*dialog, 1, ReferenceModel::Effectif, "40");
    picture(*dialog, QStringLiteral("reference"));
    f.save(*dialog);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return dialog.isNull(); }));
    BOOST_TEST(f.part(0) == 600'000);
    BOOST_TEST(f.named<QPushButton>("reference-modifier")->isEnabled());
    picture(f.page, QStringLiteral("plan-reference"));

    dialog = f.dialog("reference-modifier");
    ReferencePage::write(*dialog, 1, ReferenceModel::Effectif, "60");
    f.save(*dialog);
    BOOST_TEST(f.part(0) == 500'000);
    f.session.undo();
    BOOST_TEST(f.part(0) == 600'000);
    f.session.undo();
    BOOST_TEST(f.part(0) == -1);
}

BOOST_AUTO_TEST_CASE(a_table_copied_from_a_spreadsheet_is_pasted) {
    ReferencePage f;
    const auto dialog = f.dialog("reference-nouvelle");
    dialog->vue()->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("Sexe\tEffectif\nFemme\t34 815 000\nHomme\tx\n"));
    QTest::keyClick(dialog->vue(), Qt::Key_V, Qt::ControlModifier);
    BOOST_TEST(dialog->message()->text().contains(QStringLiteral("Ligne 3")));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Sexe\tEffectif\nFemme\t34 815 000\nHomme\t32 595 000\n"));
    QTest::keyClick(dialog->vue(), Qt::Key_V, Qt::ControlModifier);
    BOOST_TEST(dialog->model()->lignes().size() == 2);
    f.save(*dialog);
    BOOST_TEST(f.part(0) == 516'466); // 34,815 of 67,410 millions
}

BOOST_AUTO_TEST_SUITE_END()
