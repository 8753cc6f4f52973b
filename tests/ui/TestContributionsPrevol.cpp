// The pre-flight on screen: counted, set aside, taken back, ordered.
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/CommandeCarte.h"
#include "ui/consultation/PrevolOnglet.h"
#include "ui/shell/Card.h"

#include <QLabel>

#include <algorithm>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

QByteArray repeated(int count) {
    QByteArray csv = "id;texte\n";
    for (int i = 1; i <= count; ++i)
        csv += QByteArray::number(i) + ";" +
               (i % 4 == 0 ? QByteArray("Il faut rendre la rivière aux habitants de la commune")
                           : "Proposition " + QByteArray::number(i) + " pour le quartier " +
                                 QByteArray::number(i * 7) + " et la place " + QByteArray::number(i * 31)) +
               "\n";
    return csv;
}

ui::PrevolOnglet& preflight(const ContributionsUi& f) {
    return *qobject_cast<ui::PrevolOnglet*>(f.page.onglet(QStringLiteral("prevol")));
}

int rowOf(const ui::DataTable& table, const QString& text) {
    for (int row = 0; row < table.visibleRowCount(); ++row)
        if (table.model()->index(row, 0).data().toString() == text)
            return row;
    BOOST_FAIL("no such row");
    return -1;
}

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_prevol)

BOOST_AUTO_TEST_CASE(duplicates_are_counted_set_aside_and_taken_back) {
    ContributionsUi f;
    f.import(repeated(80));
    f.page.showOnglet(QStringLiteral("prevol"));
    ui::PrevolOnglet& tab = preflight(f);
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return tab.controler()->isEnabled(); }));
    tab.controler()->trigger();
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return !tab.isWorking(); }));
    const int row = rowOf(*tab.motifs(), libelle(consultation::Motif::Doublon));
    const auto cell = [&tab, row](int column) { return tab.motifs()->model()->index(row, column); };
    BOOST_TEST(cell(1).data().toString() == QStringLiteral("19"));
    BOOST_TEST(tab.campagnes()->visibleRowCount() == 1);
    BOOST_TEST(tab.commande()->texte().contains(QStringLiteral("UO 2.4.4")));
    picture(f.page, QStringLiteral("contributions-prevol"));
    BOOST_REQUIRE(tab.motifs()->model()->setData(cell(0), Qt::Checked, Qt::CheckStateRole));
    auto state = *require(consultation::etatPrevol(f.session.database(), f.concertation));
    BOOST_TEST(state.retenues() == 61);
    BOOST_TEST((state.bilan.parametres.toJson() == consultation::ParametresPrevol().toJson()));
    f.session.undo();
    state = *require(consultation::etatPrevol(f.session.database(), f.concertation));
    BOOST_TEST(state.retenues() == 80);
    // From the figure to the originals.
    tab.motifs()->setCurrentIndex(cell(0));
    Q_EMIT tab.motifs()->activatedId(tab.motifs()->currentId());
    f.settleList();
    BOOST_TEST(f.liste().table()->visibleRowCount() == 19);
}

BOOST_AUTO_TEST_CASE(the_figure_of_no_answers_has_them_all) {
    ContributionsUi f;
    f.import(repeated(20) + "21;RAS\n22;néant\n23;-\n");
    f.page.showOnglet(QStringLiteral("prevol"));
    ui::PrevolOnglet& tab = preflight(f);
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return tab.controler()->isEnabled(); }));
    tab.controler()->trigger();
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return !tab.isWorking(); }));
    const auto tiles = tab.findChildren<ui::StatTile*>();
    BOOST_REQUIRE(tiles.size() >= 3);
    const auto says = [&tiles](int place, const char* figure) {
        const auto labels = tiles.at(place)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [figure](const QLabel* one) { return one->text() == QLatin1String(figure); });
    };
    BOOST_TEST(says(0, "23"));
    BOOST_TEST(says(1, "3"));
    BOOST_TEST(says(2, "20"));
}

BOOST_AUTO_TEST_SUITE_END()
