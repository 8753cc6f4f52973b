#include "ui/recrutement/TablesLu.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace isegorie::ui {

using base::echec;
using namespace recrutement;

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(TablesLu)
};

int whole(const QJsonValue& object, const char* name) {
    return object[QLatin1String(name)].toInt();
}

QString sessionName(const QList<Seance>& sessions, const QString& id) {
    for (const Seance& one : sessions)
        if (one.id == id)
            return one.libelle;
    return {};
}

TableRow planRow(const PlanDeTables& plan, const QList<Seance>& sessions) {
    RowCell name{plan.libelle};
    name.subtitle = sessionName(sessions, plan.seanceId);
    const QJsonValue score = plan.contenu[QStringLiteral("score")];
    RowCell met{Textes::tr("%1 sur %2").arg(whole(score, "rencontres")).arg(whole(score, "borne")),
                whole(score, "rencontres")};
    met.figure = true;
    return {plan.id,
            {name,
             RowCell::nombre(plan.participants()),
             RowCell::nombre(plan.tables()),
             RowCell::nombre(plan.tours()),
             met,
             {base::dateCourte(plan.creeLe.toLocalTime().date()), plan.creeLe}}};
}

QList<TableRow> roundRows(const PlanDeTables& plan) {
    constexpr int kMostTables = 10'000;
    QList<TableRow> rows;
    int round = 0;
    for (const QJsonValue& one : plan.contenu[QStringLiteral("tours")].toArray()) {
        ++round;
        int table = 0;
        for (const QJsonValue& seated : one[QStringLiteral("tables")].toArray()) {
            QStringList people;
            for (const QJsonValue& person : seated.toArray())
                people << person.toString();
            ++table;
            rows.append({QStringLiteral("%1-%2").arg(round).arg(table),
                         {{Textes::tr("Tour %1").arg(round), round * kMostTables + table},
                          {Textes::tr("Table %1").arg(table), table * kMostTables + round},
                          RowCell::nombre(static_cast<int>(people.size())),
                          {people.join(QStringLiteral("  "))}}});
        }
    }
    return rows;
}

QList<TableRow> personRows(const PlanDeTables& plan) {
    QList<TableRow> rows;
    const int others = plan.participants() - 1;
    for (const PlacesPersonne& one : placesParPersonne(plan.contenu)) {
        QStringList tables;
        for (const int table : one.tables)
            tables << QString::number(table);
        RowCell met{Textes::tr("%1 sur %2").arg(one.rencontres).arg(others), one.rencontres};
        met.figure = true;
        rows.append({one.pseudonyme,
                     {{one.pseudonyme},
                      {tables.join(QStringLiteral(" → "))},
                      met,
                      RowCell::nombre(one.repetitions)}});
    }
    return rows;
}

documents::Chart diversityChart(const PlanDeTables& plan) {
    documents::Chart chart;
    chart.kind = documents::Chart::Kind::Bars;
    chart.targetName = Textes::tr("Le moins possible");
    chart.series = {{Textes::tr("Au hasard"), {}}, {Textes::tr("Ce plan"), {}}};
    for (const QJsonValue& one : plan.contenu[QStringLiteral("diversite")].toArray()) {
        const double chance = one[QStringLiteral("hasard")].toDouble();
        const int here = whole(one, "semblables");
        chart.categories << one[QStringLiteral("critere")].toString();
        chart.series[0].values.push_back(std::round(chance));
        chart.series[1].values.push_back(here);
        chart.targets.push_back({static_cast<double>(whole(one, "borne")), {}});
        const double change = chance > 0 ? 100 * (here - chance) / chance : 0;
        chart.notes << Textes::tr("%1 paires, %2%3 %")
                           .arg(here)
                           .arg(change > 0 ? QStringLiteral("+") : QStringLiteral("−"))
                           .arg(QLocale().toString(std::abs(change), 'f', 0));
    }
    return chart;
}

PlanTablesLu planLu(const PlanDeTables& plan) {
    PlanTablesLu lu;
    lu.plan = plan;
    const QJsonValue score = plan.contenu[QStringLiteral("score")];
    lu.rencontres = whole(score, "rencontres");
    lu.possibles = whole(score, "borne");
    lu.repetitions = whole(score, "repetitions");
    lu.hasard = score[QStringLiteral("hasard")].toDouble();
    lu.tours = roundRows(plan);
    lu.personnes = personRows(plan);
    lu.diversite = diversityChart(plan);
    return lu;
}

} // namespace

QStringList colonnesPlansDeTables() {
    return {Textes::tr("Plan de tables"), Textes::tr("Personnes"),  Textes::tr("Tables"),
            Textes::tr("Tours"),          Textes::tr("Rencontres"), Textes::tr("Composé le")};
}

QStringList colonnesTours() {
    return {Textes::tr("Tour"), Textes::tr("Table"), Textes::tr("Personnes"),
            Textes::tr("Autour de la table")};
}

QStringList colonnesParPersonne() {
    return {Textes::tr("Personne"), Textes::tr("Ses tables"), Textes::tr("Rencontre"), Textes::tr("Revoit")};
}

base::Result<TablesLuPtr> lireTables(const storage::Database& database, const QString& recrutementId,
                                     const QString& planId) {
    auto panel = loadPanel(database, recrutementId);
    if (!panel)
        return echec(panel.error());
    auto presences = loadPresences(database, recrutementId);
    if (!presences)
        return echec(presences.error());
    auto sessions = listSeances(database, recrutementId);
    if (!sessions)
        return echec(sessions.error());
    const auto plans = listPlansDeTables(database, recrutementId);
    if (!plans)
        return echec(plans.error());
    auto lu = std::make_shared<TablesLu>();
    lu->panel = std::move(*panel);
    lu->presences = std::move(*presences);
    lu->seances = std::move(*sessions);
    const PlanDeTables* wanted = plans->isEmpty() ? nullptr : &plans->first();
    for (const PlanDeTables& one : *plans) {
        lu->plans.append(planRow(one, lu->seances));
        if (one.id == planId)
            wanted = &one;
    }
    if (wanted != nullptr)
        lu->courant = planLu(*wanted);
    return TablesLuPtr(lu);
}

base::Result<QJsonObject> composerTables(const Vivier& vivier, const DemandeTables& demande,
                                         base::TaskContext& context) {
    DonneesTables data = participantsDuVivier(vivier, demande.participants, demande.criteres);
    data.probleme.tables = std::min(demande.tables, data.probleme.participants);
    data.probleme.tours = demande.tours;
    const auto mixed = analyse::mixTables(data.probleme, demande.graine.toUtf8(), analyse::Arret(&context));
    if (!mixed)
        return echec(mixed.error());
    return tablesJson(data, *mixed, demande.graine);
}

} // namespace isegorie::ui
