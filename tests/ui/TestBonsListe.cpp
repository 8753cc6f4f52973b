// The list of bons: models, filters, totals of the selection.
#include "tests/ui/BonsUi.h"
#include "ui/marche/BonsModel.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Fields.h"

#include <QAbstractItemModelTester>

using namespace isegorie;
using tests::BonsUi;

namespace {

QList<marche::BonResume> manyBons(int count) {
    QList<marche::BonResume> bons;
    for (int i = 0; i < count; ++i) {
        marche::BonResume bon;
        bon.id = QStringLiteral("bon-%1").arg(i);
        bon.objet = QStringLiteral("Objet %1").arg(i);
        bon.lot = 1 + i % 4;
        bon.ht = base::Montant::centimes(i * 100);
        bons << bon;
    }
    return bons;
}

} // namespace

BOOST_AUTO_TEST_SUITE(bons_liste)

BOOST_AUTO_TEST_CASE(the_models_keep_their_promises) {
    ui::BonsModel bons;
    const QAbstractItemModelTester tester(&bons, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<marche::BonResume> rows = manyBons(3);
    bons.setBons(rows);
    int changes = 0;
    int resets = 0;
    QObject::connect(&bons, &QAbstractItemModel::dataChanged, [&] { ++changes; });
    QObject::connect(&bons, &QAbstractItemModel::modelReset, [&] { ++resets; });
    rows[1].objet = QStringLiteral("Autre objet");
    bons.setBons(rows);
    BOOST_TEST(changes == 1);
    BOOST_TEST(resets == 0);
    BOOST_TEST(bons.index(1, ui::BonsModel::Objet).data().toString() == QStringLiteral("Autre objet"));
    rows.removeFirst();
    bons.setBons(rows);
    BOOST_TEST(resets == 1);
    ui::SuiviModel cells({QStringLiteral("A"), QStringLiteral("B")});
    const QAbstractItemModelTester cellTester(&cells, QAbstractItemModelTester::FailureReportingMode::Fatal);
    cells.setLignes({{QStringLiteral("1"), {{QStringLiteral("x")}, {QStringLiteral("y")}}}});
    cells.setLignes({{QStringLiteral("1"), {{QStringLiteral("x")}, {QStringLiteral("z")}}}});
    BOOST_TEST(cells.index(0, 1).data().toString() == QStringLiteral("z"));
}

BOOST_AUTO_TEST_CASE(ten_thousand_rows_are_shown_sorted_and_filtered) {
    ui::BonsModel bons;
    ui::DataTable table(QStringLiteral("Bons"));
    table.setSource(&bons);
    tests::showActive(table);
    bons.setBons(manyBons(10'000));
    table.sortByColumn(ui::BonsModel::Ht, Qt::DescendingOrder);
    table.setFilterText(QStringLiteral("objet 9999"));
    QCoreApplication::processEvents();
    BOOST_TEST(table.visibleRowCount() == 1);
    BOOST_TEST(table.model()
                   ->index(0, ui::BonsModel::Objet)
                   .data()
                   .toString()
                   .contains(QStringLiteral("Objet 9999")));
}

BOOST_AUTO_TEST_CASE(search_and_selection_drive_the_totals) {
    BonsUi f(3, [](tests::BonSample& sample) {
        const QString first = sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
        sample.setField(first, "objet", QStringLiteral("Panel national"));
        const QString second = sample.complete({{QStringLiteral("3.8.3"), 4, false}});
        sample.setField(second, "objet", QStringLiteral("Défraiements"));
        return QString();
    });
    ui::BonsListe* liste = f.page.liste();
    BOOST_TEST(liste->table()->visibleRowCount() == 2);
    BOOST_TEST(f.shows(QStringLiteral("2 bons")));
    f.trigger("bons.rechercher");
    tests::type(QStringLiteral("panel"));
    BOOST_TEST(QTest::qWaitFor([&] { return liste->table()->visibleRowCount() == 1; }, 3000));
    BOOST_TEST(f.shows(QStringLiteral("1 bon")));
    BonsUi::key(Qt::Key_Escape);
    BOOST_TEST(QTest::qWaitFor([&] { return liste->table()->visibleRowCount() == 2; }, 3000));
    liste->table()->selectAll();
    BOOST_TEST(f.shows(QStringLiteral("2 bons sélectionnés")));
    tests::picture(f.page, QStringLiteral("bons-liste"));
}

BOOST_AUTO_TEST_CASE(drafts_are_removed_and_brought_back) {
    BonsUi f(3, [](tests::BonSample& sample) {
        sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
        return QString();
    });
    ui::DataTable* table = f.page.liste()->table();
    table->setFocus();
    table->selectRow(0);
    BonsUi::key(Qt::Key_Delete);
    f.settle();
    BOOST_TEST(table->visibleRowCount() == 0);
    f.session.undo();
    f.settle();
    BOOST_TEST(table->visibleRowCount() == 1);
}

BOOST_AUTO_TEST_CASE(the_page_comes_back_as_it_was) {
    BonsUi f(3, [](tests::BonSample& sample) {
        return sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
    });
    f.page.detail()->tabs()->setCurrentIndex(1);
    const QJsonObject state = f.page.saveState();
    ui::BonsPage again(f.session);
    again.resize(1366, 768);
    again.show();
    again.restoreState(state);
    BOOST_TEST(again.currentRecord() == f.bonId);
    BOOST_TEST(again.detail()->tabs()->currentIndex() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
