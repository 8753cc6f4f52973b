// Price versions of a titulaire: what is in force, comparison, removal, export.
#include "tests/ui/PrixUi.h"
#include "ui/marche/PrixCellules.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

using namespace isegorie;
using tests::price;
using tests::PrixUi;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

void threeVersions(tests::TempBase& base, const tests::FrameworkSample& framework) {
    const QDate today = QDate::currentDate();
    framework.addVersion(base, QDate(2026, 1, 1), {price("3.4.1.A", 100), price("3.1.1.A", 1000, 1200)});
    framework.addVersion(base, today.addDays(-1),
                         {price("3.4.1.A", 103), price("3.1.1.A", 1000, 1250), price("3.4.1.B", 200)});
    framework.addVersion(base, today.addDays(30), {price("3.4.1.A", 99), price("3.4.1.B", 200)});
}

/// Text of the row with this identity, column by column.
QStringList row(const ui::DataTable& table, const QString& id) {
    QStringList texts;
    for (int i = 0; i < table.model()->rowCount(); ++i)
        if (table.model()->index(i, 0).data(ui::TableRole::Id).toString() == id)
            for (int column = 0; column < table.model()->columnCount(); ++column)
                texts << table.model()->index(i, column).data().toString();
    return texts;
}

ui::DataTable* tableNamed(QWidget& root, const char* name) {
    for (ui::DataTable* table : root.findChildren<ui::DataTable*>())
        if (table->accessibleName() == QString::fromUtf8(name))
            return table;
    BOOST_FAIL(name);
    return nullptr;
}

} // namespace

BOOST_AUTO_TEST_SUITE(prix_vue)

BOOST_AUTO_TEST_CASE(versions_say_which_is_in_force_and_start_there) {
    PrixUi f(threeVersions);
    const QAbstractItemModelTester tester(f.liste().table()->source(), kFatal);
    BOOST_TEST(f.liste().table()->visibleRowCount() == 3);
    const auto versions = f.versions();
    BOOST_TEST(row(*f.liste().table(), versions[0].id).last() == QStringLiteral("À venir"));
    BOOST_TEST(row(*f.liste().table(), versions[1].id).last() == QStringLiteral("En vigueur"));
    BOOST_TEST(row(*f.liste().table(), versions[2].id).last() == QStringLiteral("Remplacée"));
    BOOST_REQUIRE(f.liste().current());
    BOOST_TEST(f.liste().current()->id == versions[1].id);
    BOOST_TEST(f.liste().tableau()->prix().size() == 3);
    tests::picture(f.vue, QStringLiteral("prix-versions"));
}

BOOST_AUTO_TEST_CASE(two_versions_are_compared_from_the_earlier_to_the_later) {
    PrixUi f(threeVersions);
    const auto versions = f.versions();
    auto* gaps = tableNamed(f.vue, "Comparaison des prix");
    const QAbstractItemModelTester tester(gaps->source(), kFatal);
    f.liste().tableau()->compareWith(versions[2].id);
    BOOST_TEST(gaps->isVisible());
    BOOST_TEST(row(*gaps, QStringLiteral("3.4.1.A")).last() == QStringLiteral("+3 %"));
    BOOST_TEST(row(*gaps, QStringLiteral("3.4.1.B")).last() == QStringLiteral("ajouté"));
    BOOST_TEST(row(*gaps, QStringLiteral("3.1.1.A")).isEmpty()); // only its price without a file changed
    BOOST_TEST(row(*gaps, QStringLiteral("3.1.1.A/sans-fichier")).last() == QStringLiteral("+4,17 %"));
    tests::picture(f.vue, QStringLiteral("prix-comparaison"));
    f.liste().tableau()->compareWith(versions[0].id); // later than the one shown
    BOOST_TEST(row(*gaps, QStringLiteral("3.4.1.A")).last() == QStringLiteral("−3,88 %"));
    BOOST_TEST(row(*gaps, QStringLiteral("3.1.1.A")).last() == QStringLiteral("retiré"));
    BOOST_TEST(row(*gaps, QStringLiteral("3.4.1.B")).isEmpty());
    f.liste().tableau()->findChild<QCheckBox*>()->setChecked(false); // unchanged prices too
    BOOST_TEST(row(*gaps, QStringLiteral("3.4.1.B")).size() == 5);
}

BOOST_AUTO_TEST_CASE(a_removed_version_comes_back_with_undo) {
    PrixUi f(threeVersions);
    const QString before = f.hash();
    f.liste().select(f.versions()[0].id);
    f.liste().table()->setFocus();
    PrixUi::key(Qt::Key_Delete);
    BOOST_TEST(f.versions().size() == 2);
    BOOST_REQUIRE(f.liste().current());
    BOOST_TEST(f.liste().current()->id == f.versions()[0].id); // the one in force
    f.session.undo();
    BOOST_TEST(f.hash() == before);
    BOOST_TEST(f.liste().table()->visibleRowCount() == 3);
}

BOOST_AUTO_TEST_CASE(a_titulaire_without_prices_is_told_what_to_do) {
    PrixUi f;
    BOOST_TEST(f.liste().table()->visibleRowCount() == 0);
    BOOST_TEST(!f.liste().tableau()->isVisible());
    BOOST_TEST(f.isEnabled("prix.importer"));
    BOOST_TEST(!f.isEnabled("prix.reviser"));
    tests::picture(f.vue, QStringLiteral("prix-vide"));
    f.vue.setAttribution({});
    BOOST_TEST(!f.isEnabled("prix.importer"));
    BOOST_TEST(!f.vue.accepts(QStringLiteral("bpu.csv")));
}

BOOST_AUTO_TEST_CASE(gaps_read_as_french_numbers) {
    BOOST_TEST(ui::evolutionTexte(340) == QStringLiteral("+3,4 %"));
    BOOST_TEST(ui::evolutionTexte(-5) == QStringLiteral("−0,05 %"));
    BOOST_TEST(ui::evolutionTexte(0) == QStringLiteral("0 %"));
    BOOST_TEST(ui::ecartTexte(base::Montant::euros(-3)).startsWith(QStringLiteral("−3,00")));
    BOOST_TEST(ui::ecartTexte(base::Montant::euros(3)).startsWith(QStringLiteral("+3,00")));
    BOOST_TEST(ui::celluleDePrix(marche::Prix{QStringLiteral("3.8.4"), base::Montant::centimes(500), {}})
                   .texte.startsWith(QStringLiteral("5,00")));
}

BOOST_AUTO_TEST_SUITE_END()
