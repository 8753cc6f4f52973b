// Votes on screen: from a file to the groups, to what unites and divides them, and back by undo.
#include "tests/ui/ContributionsUi.h"
#include "ui/consultation/EnoncesVotes.h"
#include "ui/consultation/PlanVotesVue.h"
#include "ui/consultation/VotesImportPanneau.h"
#include "ui/consultation/VotesOnglet.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

/// Three camps that differ on nine statements and agree on three.
QByteArray camps() {
    QByteArray csv = "participant;énoncé;texte;vote\n";
    static const QByteArray wordy = "Augmenter le prix de l’eau au-delà d’un seuil de consommation, pour "
                                    "que ceux qui remplissent une piscine paient davantage que les autres";
    static const QByteArrayList texts{
        "Fermer les quais aux voitures le dimanche", wordy, "Planter une haie le long de chaque route",
        "Interdire l’arrosage l’été", "Rendre publiques les mesures de qualité"};
    for (int i = 0; i < 60; ++i)
        for (int j = 0; j < 12; ++j) {
            const bool agrees = j >= 9 || j % 3 == i % 3;
            const bool stray = (i * 7 + j * 5) % 13 == 0;
            const char* vote = (i + j) % 17 == 0 ? "sans avis" : agrees != stray ? "pour" : "contre";
            csv += "p" + QByteArray::number(i) + ";" + QByteArray::number(j) + ";" + texts.at(j % 5) + " (" +
                   QByteArray::number(j) + ");" + vote + "\n";
        }
    return csv;
}

struct VotesUi : ContributionsUi {
    ui::VotesOnglet& tab = *qobject_cast<ui::VotesOnglet*>(page.onglet(QStringLiteral("votes")));

    VotesUi() {
        page.resize(1080, 720);
        page.showOnglet(QStringLiteral("votes"));
    }
    void read(const QByteArray& content, const QString& name = QStringLiteral("Avis sur l’eau.csv")) {
        tab.importFrom(file(content, name));
        settle();
    }
    void settle() const {
        BOOST_REQUIRE(
            QTest::qWaitFor([this] { return tab.isSettled() && !tab.panneau()->isWorking(); }, 20'000));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(contributions_votes)

BOOST_AUTO_TEST_CASE(from_a_file_to_what_unites_and_divides) {
    VotesUi f;
    ui::EnoncesVotesModel* statements = f.tab.enonces();
    QAbstractItemModelTester tester(statements, QAbstractItemModelTester::FailureReportingMode::Fatal);
    picture(f.page, QStringLiteral("votes-vide"));
    f.read(camps() + "p1;3;;jaune\n");
    BOOST_REQUIRE(f.tab.panneau()->plan().has_value());
    BOOST_TEST(f.tab.panneau()->rejets()->visibleRowCount() == 1);
    picture(f.page, QStringLiteral("votes-import"));
    BOOST_REQUIRE(f.tab.panneau()->importer()->isEnabled());
    f.tab.panneau()->importer()->trigger();
    f.settle();
    BOOST_TEST(f.tab.choix()->currentText() == QStringLiteral("Avis sur l’eau"));
    BOOST_TEST(f.tab.groupes()->visibleRowCount() == 3);
    BOOST_TEST(f.tab.enonces()->rowCount() == 12);
    BOOST_TEST(f.tab.plan()->points() == 60);
    BOOST_TEST(f.tab.faits()->text().contains(QStringLiteral("60")), f.tab.faits()->text());
    for (int row = 0; row < 3; ++row) // what all three camps are for
        BOOST_TEST(f.tab.enonces()->enonce(row).place >= 9);
    BOOST_TEST(
        f.tab.enonces()->index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("n = ")));
    picture(f.page, QStringLiteral("votes"));
    f.tab.tri()->setCurrentIndex(1);
    Q_EMIT f.tab.tri()->activated(1);
    BOOST_TEST(f.tab.enonces()->enonce(0).place < 9);
    BOOST_REQUIRE(f.tab.groupes()->selectId(QStringLiteral("1")));
    BOOST_TEST(f.tab.tri()->currentData().toString() == QStringLiteral("groupe/1"));
    const auto& first = f.tab.enonces()->enonce(0);
    BOOST_TEST((!first.representeA.empty() || !first.representeD.empty()));
    picture(f.page, QStringLiteral("votes-groupe"));
    f.session.undo();
    f.settle();
    BOOST_TEST(f.tab.enonces()->rowCount() == 0);
    f.session.redo();
    f.settle();
    BOOST_TEST(f.tab.enonces()->rowCount() == 12);
}

BOOST_AUTO_TEST_CASE(a_plan_is_of_one_concertation) {
    VotesUi f;
    f.read(camps());
    BOOST_REQUIRE(f.tab.panneau()->importer()->isEnabled());
    f.changeConcertation();
    BOOST_TEST(!f.tab.panneau()->isVisible());
    BOOST_TEST(!f.tab.panneau()->plan().has_value());
    BOOST_TEST(!f.tab.panneau()->importer()->isEnabled());
    f.tab.importFrom(f.file(camps())); // not read to its end
    BOOST_REQUIRE(f.page.openRecord(f.concertation));
    f.settle();
    BOOST_TEST(!f.tab.panneau()->isVisible());
    BOOST_TEST(!f.tab.panneau()->importer()->isEnabled());
}

BOOST_AUTO_TEST_CASE(a_result_is_of_the_votes_that_are_chosen) {
    VotesUi f;
    BOOST_TEST(!f.action("votes.csv").isEnabled());
    for (const char* name : {"Premiers.csv", "Seconds.csv"}) {
        f.read(camps(), QLatin1String(name));
        f.tab.panneau()->importer()->trigger();
        f.settle();
    }
    BOOST_TEST(f.action("votes.csv").isEnabled());
    BOOST_REQUIRE(f.tab.choix()->count() == 2);
    f.tab.choix()->setCurrentIndex(1 - f.tab.choix()->currentIndex());
    Q_EMIT f.tab.choix()->activated(f.tab.choix()->currentIndex());
    BOOST_TEST(!f.tab.isSettled());
    BOOST_TEST(f.tab.enonces()->rowCount() == 0);
    for (const char* name : {"votes.csv", "votes.xlsx", "votes.json"})
        BOOST_TEST(!f.action(name).isEnabled());
    const QString path = f.folder.filePath(QStringLiteral("votes.csv"));
    f.tab.write(path);
    f.settle();
    BOOST_TEST(f.tab.enonces()->rowCount() == 12);
    BOOST_TEST(f.action("votes.csv").isEnabled());
    BOOST_TEST(!QFile::exists(path));
}

BOOST_AUTO_TEST_CASE(again_is_nothing_new_and_files_are_written) {
    VotesUi f;
    f.read(camps());
    f.tab.panneau()->importer()->trigger();
    f.settle();
    f.read(camps());
    BOOST_TEST(!f.tab.panneau()->importer()->isEnabled());
    const QString path = f.folder.filePath(QStringLiteral("votes.xlsx"));
    f.tab.write(path);
    BOOST_REQUIRE(QTest::qWaitFor([&path] { return QFile(path).size() > 1000; }));
}

BOOST_AUTO_TEST_CASE(counts_of_supports_are_refused_with_the_way_out) {
    VotesUi f;
    f.read("id;title/fr;body/fr;votes\n1;Arbres;Planter;12\n");
    BOOST_TEST(!f.tab.panneau()->plan().has_value());
    BOOST_TEST(!f.tab.panneau()->importer()->isEnabled());
    BOOST_TEST(f.tab.panneau()->message()->text().contains(QStringLiteral("soutiens")));
    picture(f.page, QStringLiteral("votes-soutiens"));
}

BOOST_AUTO_TEST_CASE(columns_that_are_not_recognised_are_chosen) {
    VotesUi f;
    f.read("qui;quoi;réponse\na;1;pour\na;2;contre\nb;1;contre\n");
    BOOST_TEST(!f.tab.panneau()->plan().has_value());
    BOOST_REQUIRE(f.tab.panneau()->colonneVote()->count() == 4);
    const auto choose = [&f](const char* name, const QString& column) {
        auto* box = f.tab.findChild<QComboBox*>(QLatin1String(name));
        box->setCurrentIndex(box->findData(column));
        Q_EMIT box->activated(box->currentIndex());
        f.settle();
    };
    choose("votes-participant", QStringLiteral("qui"));
    choose("votes-enonce", QStringLiteral("quoi"));
    choose("votes-valeur", QStringLiteral("réponse"));
    BOOST_REQUIRE(f.tab.panneau()->plan().has_value());
    BOOST_TEST(f.tab.panneau()->plan()->nouveaux == 3);
}

BOOST_AUTO_TEST_SUITE_END()
