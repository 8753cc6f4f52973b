#include "core/concertation/Liste.h"
#include "tests/ui/ConcertationUi.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Theme.h"
#include "ui/tableau/AlertesModel.h"
#include "ui/tableau/AlertesView.h"
#include "ui/tableau/ConsommationCard.h"
#include "ui/tableau/TableauDeBordPage.h"

#include <QSignalSpy>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalStackedBarSeries>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;
using concertation::Urgence;

namespace {

struct TableauFixture {
    TempSession temp;
    ui::Session& session = temp.session;
    TableauDeBordPage page{session};

    TableauFixture() {
        QObject::connect(&session, &Session::changed, &page, &TableauDeBordPage::refresh);
        showActive(page);
        page.refresh({});
        settle();
    }
    void settle() {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return !page.isReading(); }, 10'000));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(tableau, TableauFixture)

BOOST_AUTO_TEST_CASE(an_empty_base_says_that_nothing_presses) {
    BOOST_TEST(page.alertes()->alertes()->rowCount() == 0);
    BOOST_TEST(!page.consommation()->table()->isVisible());
    picture(page, QStringLiteral("tableau-vide"));
}

BOOST_AUTO_TEST_CASE(return_opens_the_record_of_an_alert) {
    fillBase(session, QDate::currentDate());
    settle();
    QSignalSpy opened(&page, &Page::navigateTo);
    page.alertes()->showGroup(Urgence::Bloque);
    QTest::keyClick(page.alertes(), Qt::Key_Return);
    BOOST_REQUIRE(opened.count() == 1);
    BOOST_TEST(opened.first().at(0).toString() == QStringLiteral("concertations"));
    const QString task = opened.first().at(1).toString();
    BOOST_TEST(require(session.database().record(QStringLiteral("tache"), task))
                   .value(QStringLiteral("etat"))
                   .toString() == QStringLiteral("bloquee"));
    // An order to sign leads to the page of the orders.
    AlertesModel* model = page.alertes()->alertes();
    const QModelIndex due = model->groupOf(Urgence::AFaire);
    for (int row = 0; row < model->rowCount(due); ++row) {
        const QModelIndex index = model->index(row, 0, due);
        if (model->alerte(index)->echeance.objet != concertation::Objet::Bon)
            continue;
        page.alertes()->setCurrentIndex(index);
        QTest::keyClick(page.alertes(), Qt::Key_Return);
        break;
    }
    BOOST_REQUIRE(opened.count() == 2);
    BOOST_TEST(opened.last().at(0).toString() == QStringLiteral("bons"));
    BOOST_TEST(
        !require(session.database().record(QStringLiteral("bon"), opened.last().at(1).toString())).isEmpty());
}

BOOST_AUTO_TEST_CASE(bars_and_table_say_the_same_amounts) {
    fillBase(session, QDate::currentDate());
    settle();
    const auto lots = require(marche::listConsommation(session.database()));
    BOOST_REQUIRE(lots.size() == 4);
    auto* series = qobject_cast<QHorizontalStackedBarSeries*>(page.consommation()->chart()->series().first());
    BOOST_REQUIRE(series);
    const auto* rows = page.consommation()->table()->source();
    for (int i = 0; i < 4; ++i) {
        const marche::ConsommationLot& lot = lots.at(i);
        BOOST_TEST(series->barSets().first()->at(3 - i) == lot.commande.centimes() / 100.0);
        BOOST_TEST(rows->index(i, 1).data().toString() == lot.commande.texte());
        BOOST_TEST(rows->index(i, 2).data().toString() == lot.maximum.texte());
    }
    picture(page, QStringLiteral("tableau-clair"));
    Theme::instance().setMode(Theme::Mode::Dark);
    auto* dark = qobject_cast<QHorizontalStackedBarSeries*>(page.consommation()->chart()->series().first());
    BOOST_TEST((dark->barSets().first()->color() == Theme::color(Token::Accent, true)));
    picture(page, QStringLiteral("tableau-sombre"));
    Theme::instance().setMode(Theme::Mode::Light);
}

BOOST_AUTO_TEST_CASE(a_task_done_elsewhere_leaves_the_list) {
    fillBase(session, QDate::currentDate());
    settle();
    const int late = page.alertes()->alertes()->count(Urgence::EnRetard);
    const QModelIndex group = page.alertes()->alertes()->groupOf(Urgence::EnRetard);
    for (int row = 0; row < late; ++row) {
        const auto* alerte =
            page.alertes()->alertes()->alerte(page.alertes()->alertes()->index(row, 0, group));
        if (alerte->echeance.objet != concertation::Objet::Tache)
            continue;
        BOOST_REQUIRE(session.apply(
            concertation::terminerTache(session.database(), alerte->echeance.id, QDate::currentDate())));
        break;
    }
    settle();
    BOOST_TEST(page.alertes()->alertes()->count(Urgence::EnRetard) == late - 1);
}

BOOST_AUTO_TEST_SUITE_END()
