// Revision by an index: the calculation as it is typed, the prices before they are stored, the calculation
// later.
#include "tests/ui/PrixUi.h"
#include "ui/marche/RevisionCalcul.h"
#include "ui/marche/RevisionForm.h"
#include "ui/marche/RevisionPanneau.h"
#include "ui/marche/RevisionResultat.h"
#include "ui/shell/Fields.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>

using namespace isegorie;
using tests::price;
using tests::PrixUi;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

void bpu(tests::TempBase& base, const tests::FrameworkSample& framework) {
    framework.addVersion(base, QDate(2026, 1, 1),
                         {price("3.1.1.A", 1000, 1200), price("3.4.1.A", 200), price("3.8.1", 25),
                          marche::Prix{QStringLiteral("3.8.4"), base::Montant::centimes(500), {}}});
}

void typeIndices(ui::RevisionForm& form, const char* s0, const char* month0, const char* s,
                 const char* month) {
    form.indice(true)->setText(QString::fromUtf8(s0));
    form.mois(true)->setText(QString::fromUtf8(month0));
    form.indice(false)->setText(QString::fromUtf8(s));
    form.mois(false)->setText(QString::fromUtf8(month));
}

QString cell(const ui::DataTable& table, const char* code, int column, int role = Qt::DisplayRole) {
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 0).data() == QLatin1String(code))
            return table.model()->index(row, column).data(role).toString();
    return QStringLiteral("no row");
}

} // namespace

BOOST_AUTO_TEST_SUITE(revision_panneau)

BOOST_AUTO_TEST_CASE(the_calculation_grows_with_the_typing_then_is_stored_undone_and_reopened) {
    PrixUi f(bpu);
    const QString before = f.hash();
    f.trigger("prix.reviser");
    auto& panel = *f.vue.revision();
    const QAbstractItemModelTester tester(panel.resultat()->table()->source(), kFatal);
    BOOST_TEST(panel.isVisible());
    BOOST_TEST(QApplication::focusWidget() == panel.form()->indice(true));
    BOOST_TEST(!f.isEnabled("revision.enregistrer"));
    BOOST_TEST(panel.resultat()->etapes().first().contains(QStringLiteral("0,15 + 0,85 × S / S0")));
    tests::type(QStringLiteral("290,1"));
    PrixUi::key(Qt::Key_Tab);
    tests::type(QStringLiteral("01/2024"));
    BOOST_TEST(panel.resultat()->etapes().at(1).contains(QStringLiteral("290,1 (janvier 2024)")));
    BOOST_TEST(panel.resultat()->coefficient() == QStringLiteral("× ?"));
    PrixUi::key(Qt::Key_Tab);
    tests::type(QStringLiteral("301,4"));
    tests::picture(f.vue, QStringLiteral("revision-en-cours"));
    PrixUi::key(Qt::Key_Tab);
    tests::type(QStringLiteral("01/2026"));
    BOOST_TEST(panel.resultat()->coefficient() == QStringLiteral("× 1,034"));
    BOOST_TEST(panel.resultat()->etapes().size() == 8); // the margin does not change: said too
    BOOST_TEST(cell(*panel.resultat()->table(), "3.4.1.A", 2).startsWith(QStringLiteral("206,80")));
    BOOST_TEST(cell(*panel.resultat()->table(), "3.8.1", 3) == QStringLiteral("plafond"));
    BOOST_TEST(cell(*panel.resultat()->table(), "3.8.4", 3) == QStringLiteral("non révisé"));
    BOOST_TEST((panel.form()->date()->date() == QDate(2027, 1, 1))); // a year after the first prices
    BOOST_TEST(f.hash() == before);
    tests::picture(f.vue, QStringLiteral("revision"));
    PrixUi::key(Qt::Key_Return, Qt::ControlModifier);
    BOOST_TEST(f.versions().size() == 2);
    BOOST_TEST(f.liste().isVisible());
    BOOST_REQUIRE(f.liste().current());
    BOOST_TEST(f.liste().current()->isRevision());
    const auto prices = f.liste().tableau()->prix();
    f.trigger("prix.calcul");
    BOOST_TEST(f.vue.calcul()->isVisible());
    BOOST_TEST(f.vue.calcul()->resultat()->etapes().size() == 8);
    BOOST_TEST(int(f.vue.calcul()->message()->tone()) == int(ui::Tone::Success));
    tests::picture(f.vue, QStringLiteral("revision-calcul"));
    PrixUi::key(Qt::Key_Escape);
    BOOST_TEST(f.liste().isVisible());
    f.session.undo();
    BOOST_TEST(f.hash() == before);
}

BOOST_AUTO_TEST_CASE(the_next_revision_takes_up_the_terms_of_the_last) {
    PrixUi f(bpu);
    f.trigger("prix.reviser");
    auto& form = *f.vue.revision()->form();
    form.b()->setText(QStringLiteral("0,8"));
    form.a()->setText(QStringLiteral("0,2"));
    form.arrondi()->setCurrentIndex(form.arrondi()->findData(QStringLiteral("proche")));
    typeIndices(form, "290,1", "janvier 2024", "301,4", "2026-01");
    BOOST_TEST(f.vue.revision()->resultat()->coefficient() == QStringLiteral("× 1,031"));
    f.trigger("revision.enregistrer");
    f.trigger("prix.reviser");
    BOOST_TEST(form.a()->text() == QStringLiteral("0,2"));
    BOOST_TEST(form.arrondi()->currentData().toString() == QStringLiteral("proche"));
    BOOST_TEST(form.indice(true)->text() == QStringLiteral("290,1"));
    BOOST_TEST(form.mois(true)->text() == QStringLiteral("01/2024"));
    BOOST_TEST(form.indice(false)->text().isEmpty());
    BOOST_TEST((form.date()->date() == QDate(2028, 1, 1)));
    BOOST_TEST(QApplication::focusWidget() == form.indice(false));
    // From P0 again; the prices in force are what changes.
    typeIndices(form, "290,1", "01/2024", "310", "01/2027");
    const ui::DataTable& table = *f.vue.revision()->resultat()->table();
    BOOST_TEST(cell(table, "3.4.1.A", 1).startsWith(QStringLiteral("200,00")));
    BOOST_TEST(cell(table, "3.4.1.A", 2).startsWith(QStringLiteral("211,00")));
    BOOST_TEST(cell(table, "3.4.1.A", 2, ui::TableRole::Subtitle).contains(QStringLiteral("206,20")));
    BOOST_TEST(cell(table, "3.1.1.A, sans fichier", 2).contains(QStringLiteral("266,00")));
    tests::picture(f.vue, QStringLiteral("revision-suivante"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_computed_says_which_field_and_why) {
    struct Case {
        const char* s0;
        const char* month0;
        const char* s;
        const char* month;
        const char* word;
    };
    PrixUi f(bpu);
    f.trigger("prix.reviser");
    auto& panel = *f.vue.revision();
    for (const Case& bad :
         {Case{"", "01/2024", "301", "01/2026", "S0"}, Case{"abc", "01/2024", "301", "01/2026", "abc"},
          Case{"290", "13/2024", "301", "01/2026", "13/2024"}, Case{"290", "01/2024", "301", "", "Mois de S"},
          Case{"290", "01/2024", "99999", "01/2026", "coefficient"}}) {
        typeIndices(*panel.form(), bad.s0, bad.month0, bad.s, bad.month);
        BOOST_TEST(!panel.plan().has_value(), bad.word);
        BOOST_TEST(!f.isEnabled("revision.enregistrer"));
        auto* action = f.vue.findChild<QAction*>(QStringLiteral("revision.enregistrer"));
        BOOST_TEST(action->toolTip().contains(QString::fromUtf8(bad.word)), action->toolTip());
    }
    typeIndices(*panel.form(), "290,1", "01/2024", "301,4", "01/2026");
    panel.form()->date()->setDate(QDate(2031, 1, 1)); // after the end of the lot
    Q_EMIT panel.form()->date()->edited();
    BOOST_TEST(panel.plan().has_value());
    BOOST_TEST(!f.isEnabled("revision.enregistrer"));
    panel.form()->date()->setDate({});
    Q_EMIT panel.form()->date()->edited();
    BOOST_TEST(panel.erreur()->isVisible());
    const QString before = f.hash();
    PrixUi::key(Qt::Key_Escape);
    BOOST_TEST(f.liste().isVisible());
    BOOST_TEST(f.hash() == before);
}

BOOST_AUTO_TEST_CASE(the_plan_follows_the_base) {
    PrixUi f(bpu);
    f.trigger("prix.reviser");
    typeIndices(*f.vue.revision()->form(), "290,1", "01/2024", "301,4", "01/2026");
    BOOST_TEST(f.isEnabled("revision.enregistrer"));
    BOOST_REQUIRE(f.session.apply(marche::removeVersionPrix(f.session.database(), f.versions()[0].id)));
    BOOST_TEST(!f.isEnabled("revision.enregistrer"));
    BOOST_TEST(f.vue.revision()->erreur()->isVisible());
    f.session.undo();
    BOOST_TEST(f.isEnabled("revision.enregistrer"));
}

BOOST_AUTO_TEST_SUITE_END()
