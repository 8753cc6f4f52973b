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

BOOST_AUTO_TEST_CASE(a_campaign_in_one_of_two_questions_is_shown_with_it_and_set_aside) {
    ContributionsUi f;
    QByteArray csv = "id;reference;title;authorType;authorZipCode;trashed;publishedAt;"
                     "QUXVlc3Rpb246MTY5 - Que faire ?;QUXVlc3Rpb246MTcw - Et ensuite ?\n";
    for (int i = 1; i <= 30; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray own = "Il faut planter " + n + " arbres dans la rue " + QByteArray::number(i * 7);
        csv += n + ";r" + n + ";Titre;Citoyen;75000;false;2019-01-20 10:00:00;" + own + ";" +
               (i <= 15 ? QByteArray("Nous voulons que la rivière soit rendue aux habitants")
                        : own + " et ailleurs") +
               "\n";
    }
    f.import(csv);
    f.page.showOnglet(QStringLiteral("prevol"));
    ui::PrevolOnglet& tab = preflight(f);
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return tab.controler()->isEnabled(); }));
    tab.controler()->trigger();
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return !tab.isWorking(); }));
    const auto cell = [](const ui::DataTable& table, int row, int column) {
        return table.model()->index(row, column).data().toString();
    };
    BOOST_REQUIRE(tab.campagnes()->visibleRowCount() == 1);
    BOOST_TEST(cell(*tab.campagnes(), 0, 7) == QStringLiteral("Et ensuite ?"));
    BOOST_TEST(!tab.campagnes()->isColumnHidden(7));
    BOOST_TEST(cell(*tab.questions(), 0, 7) == QStringLiteral("0"));
    BOOST_TEST(cell(*tab.questions(), 1, 7) == QStringLiteral("14"));
    BOOST_REQUIRE(tab.campagnes()->model()->setData(tab.campagnes()->model()->index(0, 0), Qt::Checked,
                                                    Qt::CheckStateRole));
    auto state = *require(consultation::etatPrevol(f.session.database(), f.concertation));
    BOOST_TEST(state.reponsesEcartees == 14);
    BOOST_TEST(state.retenues() == 30); // each has another answer
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return !tab.isWorking(); }));
    picture(f.page, QStringLiteral("contributions-prevol-questions"));
    Q_EMIT tab.campagnes()->activatedId(
        tab.campagnes()->model()->index(0, 0).data(ui::TableRole::Id).toString());
    f.settleList();
    BOOST_TEST(f.liste().table()->visibleRowCount() == 15);
}

BOOST_AUTO_TEST_CASE(a_questionnaire_without_an_open_question_says_so_and_counts_nothing) {
    ContributionsUi f;
    QByteArray csv = "id;Votre âge;Votre avis\n";
    for (int i = 1; i <= 60; ++i)
        csv +=
            QByteArray::number(i) + (i % 2 == 0 ? ";18-24" : ";25-34") + (i % 3 == 0 ? ";Oui\n" : ";Non\n");
    f.import(csv);
    f.page.showOnglet(QStringLiteral("prevol"));
    ui::PrevolOnglet& tab = preflight(f);
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return tab.controler()->isEnabled(); }));
    tab.controler()->trigger();
    BOOST_REQUIRE(QTest::qWaitFor([&tab] { return !tab.isWorking(); }));
    BOOST_TEST(tab.message()->text().contains(QStringLiteral("sans question ouverte")));
    BOOST_TEST(!tab.motifs()->isVisible());
}

BOOST_AUTO_TEST_SUITE_END()
