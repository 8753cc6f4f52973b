#include "tests/ui/ConcertationUi.h"
#include "ui/concertation/ConcertationsModel.h"
#include "ui/concertation/MonthModel.h"
#include "ui/concertation/TimelineScale.h"
#include "ui/shell/RowsModel.h"
#include "ui/tableau/AlertesModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;

namespace {

const QDate kDay(2026, 11, 24);
constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

AgendaItem jalon(const char* id, QDate from, QDate to) {
    AgendaItem item;
    item.id = QLatin1String(id);
    item.titre = QLatin1String(id);
    item.debut = from.startOfDay();
    item.fin = to;
    return item;
}

} // namespace

BOOST_AUTO_TEST_SUITE(concertation_models)

BOOST_AUTO_TEST_CASE(rows_change_in_place_when_they_are_the_same_records) {
    RowsModel model({QStringLiteral("Nom"), QStringLiteral("Nombre")});
    const QAbstractItemModelTester tester(&model, kFatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto row = [](const char* id, const char* text) {
        return TableRow{
            QLatin1String(id), {{QLatin1String(text)}, {QStringLiteral("3"), 3, {}, {}, true}}, false};
    };
    model.setRows({row("a", "Un"), row("b", "Deux")});
    BOOST_TEST(resets.count() == 1);
    model.setRows({row("a", "Un"), row("b", "Trois")});
    BOOST_TEST(resets.count() == 1);
    BOOST_TEST(changes.count() == 1);
    BOOST_TEST(model.index(1, 0).data().toString() == QStringLiteral("Trois"));
    QSignalSpy asked(&model, &RowsModel::checkAsked);
    BOOST_TEST(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    BOOST_TEST(asked.count() == 1);
    BOOST_TEST(model.index(0, 0).data(Qt::CheckStateRole).toInt() ==
               Qt::Unchecked); // until the domain says so
    model.setRows({});
    BOOST_TEST(model.rowCount() == 0);
}

BOOST_AUTO_TEST_CASE(the_list_shows_what_was_read) {
    TempSession temp;
    fillBase(temp.session, kDay);
    ConcertationsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setLignes(require(concertation::lireListe(temp.session.database(), kDay)), kDay);
    BOOST_REQUIRE(model.rowCount() == 11);
    const auto cell = [&model](int column, int role = Qt::DisplayRole) {
        return model.index(0, column).data(role);
    };
    BOOST_TEST(cell(ConcertationsModel::Titre).toString() == QString::fromUtf8("Quelle école pour 2035 ?"));
    BOOST_TEST(cell(ConcertationsModel::Retards).toString() == QStringLiteral("3"));
    BOOST_TEST(cell(ConcertationsModel::Commande, TableRole::Copy).toString() == QStringLiteral("677800,00"));
    BOOST_TEST(cell(ConcertationsModel::Statut, TableRole::Tone).isValid());
}

BOOST_AUTO_TEST_CASE(a_month_is_six_weeks_from_a_monday) {
    MonthModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setItems({jalon("deux jours", QDate(2026, 11, 28), QDate(2026, 11, 29))}, kDay);
    model.setMonth(kDay);
    BOOST_TEST((model.dateOf(model.index(0, 0)) == QDate(2026, 10, 26)));
    BOOST_TEST(model.indexOf(kDay).data(MonthModel::TodayRole).toBool());
    BOOST_TEST(!model.index(0, 0).data(MonthModel::InMonthRole).toBool());
    BOOST_TEST(model.itemsOf(QDate(2026, 11, 27)).isEmpty());
    BOOST_TEST(model.itemsOf(QDate(2026, 11, 28)).size() == 1);
    BOOST_TEST(model.itemsOf(QDate(2026, 11, 29)).size() == 1);
    BOOST_TEST(!model.indexOf(QDate(2027, 1, 1)).isValid());
    BOOST_TEST(
        model.index(4, 5).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("deux jours")));
}

BOOST_AUTO_TEST_CASE(alerts_are_grouped_by_urgency) {
    TempSession temp;
    fillBase(temp.session, kDay);
    AlertesModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    model.setAlertes(require(concertation::alertes(temp.session.database(), kDay)));
    BOOST_REQUIRE(model.rowCount() == 4);
    BOOST_TEST(model.count(concertation::Urgence::Bloque) == 1);
    BOOST_TEST(model.count(concertation::Urgence::EnRetard) >= 3);
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    BOOST_REQUIRE(model.alerte(first));
    BOOST_TEST(model.alerte(model.index(0, 0)) == nullptr);
    BOOST_TEST((model.alerte(first)->urgence == concertation::Urgence::Bloque));
    model.setAlertes({});
    BOOST_TEST(model.rowCount() == 0);
}

BOOST_AUTO_TEST_CASE(the_scale_is_proportional_to_time) {
    CHECK_PROPERTY("equal spans of days are equal spans of pixels", [] {
        const int zoom = *rc::gen::inRange(1, 480);
        const TimelineScale scale(kDay, zoom / 10.0);
        const QDate a = kDay.addDays(*rc::gen::inRange(-2000, 2000));
        const int span = *rc::gen::inRange(0, 1000);
        RC_ASSERT(qFuzzyCompare(1 + scale.x(a.addDays(span)) - scale.x(a), 1 + span * scale.pixelsPerDay()));
        RC_ASSERT(scale.dateAt(scale.x(a) + scale.pixelsPerDay() / 2) == a);
    });
    const TimelineScale day(kDay, 24);
    BOOST_TEST(day.x(QDateTime(kDay, QTime(12, 0))) == 12.0);
    BOOST_TEST(TimelineScale(kDay, 1e9).pixelsPerDay() == TimelineScale::kMaxPixelsPerDay);
    const TimelineScale fit = TimelineScale::fitting(kDay, kDay.addDays(99), 500);
    BOOST_TEST(fit.x(kDay.addDays(100)) == 500.0);
}

BOOST_AUTO_TEST_CASE(the_axis_says_months_quarters_or_years) {
    const auto labels = [](double pixels) {
        QStringList list;
        for (const auto& tick :
             TimelineScale(QDate(2026, 1, 1), pixels).ticks(QDate(2026, 10, 5), QDate(2027, 3, 5)))
            list.append(tick.label);
        return list.join(QLatin1Char(' '));
    };
    BOOST_TEST(labels(2) == QStringLiteral("oct. nov. déc. 2027 févr. mars"));
    BOOST_TEST(labels(4) == QStringLiteral("oct. 2026 nov. déc. janv. 2027 févr. mars"));
    BOOST_TEST(labels(0.6) == QStringLiteral("oct. 2027"));
    BOOST_TEST(labels(0.2) == QStringLiteral("2027"));
}

BOOST_AUTO_TEST_SUITE_END()
