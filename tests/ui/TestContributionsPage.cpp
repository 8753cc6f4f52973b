// From the dropped export to the original text of a contribution.
#include "core/concertation/ConcertationEdits.h"
#include "tests/ui/ContributionsUi.h"
#include "ui/shell/Fields.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QTextBrowser>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

QByteArray proposals(int count) {
    QByteArray csv = "id;titre;texte;date\n";
    for (int i = 1; i <= count; ++i)
        csv += QByteArray::number(i) + ";Proposition " + QByteArray::number(i) +
               ";Économiser l’eau au quartier " + QByteArray::number(i % 7) + ";2026-01-02\n";
    return csv;
}

QStringList firstColumn(const ui::DataTable& table) {
    QStringList texts;
    for (int row = 0; row < table.visibleRowCount(); ++row)
        texts << table.model()->index(row, 0).data().toString();
    return texts;
}

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_page)

BOOST_AUTO_TEST_CASE(an_export_is_planned_imported_listed_and_undone) {
    ContributionsUi f;
    f.drop(proposals(250) + "3;Autre;Contenu;2026-01-02\n");
    const auto plan = f.panneau().plan();
    BOOST_REQUIRE(plan);
    BOOST_TEST(plan->importees() == 250);
    BOOST_TEST(f.panneau().rejets()->visibleRowCount() == 1);
    BOOST_TEST(f.panneau().rejets()->model()->index(0, 1).data().toString() == QStringLiteral("252"));
    picture(f.page, QStringLiteral("contributions-plan"));
    f.panneau().importer()->trigger();
    f.settleList();
    BOOST_TEST(f.liste().table()->visibleRowCount() == 250);
    BOOST_TEST(f.liste().fiche()->texte()->toPlainText().contains(QStringLiteral("quartier 1")));
    picture(f.page, QStringLiteral("contributions-liste"));
    f.page.showOnglet(QStringLiteral("imports"));
    BOOST_TEST(f.imports().table()->visibleRowCount() == 1);
    picture(f.page, QStringLiteral("contributions-imports"));
    f.session.undo();
    BOOST_TEST(f.imports().table()->model()->index(0, 1).data().toString() == QStringLiteral("Retiré"));
    f.settleList();
    BOOST_TEST(f.liste().table()->visibleRowCount() == 0);
    f.session.redo();
    f.settleList();
    BOOST_TEST(f.liste().table()->visibleRowCount() == 250);
}

BOOST_AUTO_TEST_CASE(words_are_searched_and_the_original_is_beside_the_list) {
    ContributionsUi f;
    f.import(proposals(40));
    f.settleList();
    f.liste().recherche()->setText(QStringLiteral("QUARTIER 3"));
    Q_EMIT f.liste().recherche()->searched(f.liste().recherche()->text());
    f.settleList();
    // Of the words, not of the phrase: 3, 10, 17, 24, 31, 38 and numbers with a 3.
    BOOST_TEST(f.liste().table()->visibleRowCount() > 5);
    BOOST_TEST(f.liste().table()->visibleRowCount() < 40);
    BOOST_TEST(firstColumn(*f.liste().table()).contains(QStringLiteral("Proposition 10")));
    f.liste().table()->setCurrentIndex(f.liste().table()->model()->index(0, 0));
    f.settleList();
    BOOST_TEST(f.liste().fiche()->texte()->toPlainText().contains(QStringLiteral("quartier 3")));
}

BOOST_AUTO_TEST_CASE(a_long_list_is_read_where_it_is_looked_at) {
    ContributionsUi f;
    f.import(proposals(5'000));
    f.settleList();
    ui::ContributionsModel& model = *f.liste().model();
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    BOOST_TEST(model.index(4'000, 0).data().toString() == QStringLiteral("…"));
    f.settleList();
    BOOST_TEST(model.index(4'000, 0).data().toString() == QStringLiteral("Proposition 4001"));
    f.liste().table()->scrollToBottom();
    f.settleList();
    BOOST_TEST(f.liste().table()->model()->index(4'999, 0).data().toString() ==
               QStringLiteral("Proposition 5000"));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_refused_in_words) {
    ContributionsUi f;
    f.drop(QByteArray("PK\x03\x04 not an archive", 20), QStringLiteral("piege.zip"));
    BOOST_TEST(!f.panneau().plan());
    BOOST_TEST(!f.panneau().erreur()->text().isEmpty());
    BOOST_TEST(!f.panneau().importer()->isEnabled());
    picture(f.page, QStringLiteral("contributions-refus"));
    f.drop("id;texte\n1;\"jamais fini\n");
    BOOST_TEST(!f.panneau().erreur()->text().isEmpty());
    BOOST_TEST(!f.page.accepts(f.file("x", QStringLiteral("image.png"))));
}

BOOST_AUTO_TEST_CASE(personal_columns_need_the_coffre_or_are_left_out) {
    ContributionsUi f;
    f.drop("id;Texte;Adresse e-mail\n1;Bonjour;zoe@example.org\n");
    BOOST_TEST(f.panneau().plan()->fichiers.front().colonnesPersonnelles.size() == 1);
    BOOST_TEST(!f.panneau().importer()->isEnabled());
    picture(f.page, QStringLiteral("contributions-coffre"));
    f.panneau().sansIdentites()->setChecked(true);
    BOOST_REQUIRE(f.panneau().importer()->isEnabled());
    f.panneau().importer()->trigger();
    f.settleList();
    BOOST_TEST(f.liste().table()->visibleRowCount() == 1);
    BOOST_TEST(!f.liste().fiche()->texte()->toPlainText().contains(QStringLiteral("zoe@")));
}

BOOST_AUTO_TEST_CASE(a_reading_is_interrupted_and_given_up) {
    ContributionsUi f;
    f.page.take(f.file(proposals(60'000)));
    BOOST_REQUIRE(f.panneau().isWorking());
    f.panneau().interrompre()->trigger();
    BOOST_REQUIRE(QTest::qWaitFor([&f] { return !f.panneau().isWorking(); }));
    BOOST_TEST(!f.panneau().plan());
    BOOST_TEST(!f.panneau().erreur()->text().isEmpty());
    f.page.take(f.file(proposals(60'000)));
    f.panneau().giveUp();
    BOOST_TEST(!f.panneau().isWorking());
}

BOOST_AUTO_TEST_CASE(a_concertation_goes_with_its_contributions_and_comes_back) {
    ContributionsUi f;
    f.import(proposals(3));
    BOOST_REQUIRE(f.session.apply(concertation::supprimer(f.session.database(), f.concertation)));
    BOOST_TEST(f.page.currentRecord().isEmpty());
    f.session.undo();
    BOOST_TEST(f.page.currentRecord() == f.concertation);
    f.settleList();
    BOOST_TEST(f.liste().table()->visibleRowCount() == 3);
}

BOOST_AUTO_TEST_SUITE_END()
