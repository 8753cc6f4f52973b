// concertation calendrier, alertes, tableau, reunion hebdomadaires
#include "app/cli/BonSortie.h"
#include "app/cli/ConcertationOptions.h"
#include "app/cli/ConcertationSortie.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/concertation/Calendrier.h"
#include "core/concertation/Champs.h"
#include "core/concertation/Lecture.h"
#include "core/documents/FileOutput.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace concertation;

struct AgendaTexts {
    Q_DECLARE_TR_FUNCTIONS(AgendaTexts)
};

/// The concertation of the first argument; empty without argument.
base::Result<QString> chosen(const Invocation& invocation, const storage::Database& database) {
    if (invocation.arguments.isEmpty())
        return QString();
    return trouverConcertation(database, invocation.arguments.first());
}

QJsonArray eventsJson(const QList<documents::IcsEvent>& events) {
    QJsonArray json;
    for (const documents::IcsEvent& event : events) {
        const QDate last = event.lastDate.value_or(event.date);
        json.append(QJsonObject{
            {QStringLiteral("uid"), event.uid},
            {QStringLiteral("genre"), event.categories.value(0)},
            {QStringLiteral("libelle"), event.summary},
            {QStringLiteral("debut"), event.date.toString(Qt::ISODate)},
            {QStringLiteral("fin"), last.toString(Qt::ISODate)},
            {QStringLiteral("heure"),
             event.startTime ? QJsonValue(event.startTime->toString(QStringLiteral("HH:mm"))) : QJsonValue()},
            {QStringLiteral("lieu"), event.location},
            {QStringLiteral("description"), event.description}});
    }
    return json;
}

Outcome calendar(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = chosen(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto made = calendrier(**database, *id, QDateTime::currentDateTime());
    if (!made)
        return fail(made.error());
    const auto bytes = documents::icsBytes(*made);
    if (!bytes)
        return fail(bytes.error());
    const QString path = invocation.options.value(QStringLiteral("sortie"));
    const QJsonObject json{{QStringLiteral("fichier"), path.isEmpty() ? QJsonValue() : QJsonValue(path)},
                           {QStringLiteral("evenements"), eventsJson(made->events)}};
    if (path.isEmpty())
        return Answer{QJsonDocument(json), QString::fromUtf8(*bytes), 0, {}};
    if (const auto written = documents::writeFile(path, *bytes); !written)
        return fail(written.error());
    return Answer{
        QJsonDocument(json),
        AgendaTexts::tr("%n date(s) écrite(s) dans %1.", nullptr, int(made->events.size())).arg(path) +
            QLatin1Char('\n'),
        0,
        {}};
}

Outcome alerts(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    const auto id = chosen(invocation, **database);
    const auto horizon = horizonOf(**database);
    if (!id || !horizon)
        return fail(!id ? id.error() : horizon.error());
    const auto dates = lireEcheances(**database, *date, *horizon, *id);
    if (!dates)
        return fail(dates.error());
    const QList<Alerte> found = calculerAlertes(*dates, *date, *horizon);
    const QString text =
        found.isEmpty() ? AgendaTexts::tr("Rien à signaler.") + QLatin1Char('\n') : alertesText(found);
    return Answer{QJsonDocument(alertesJson(found)), text, 0, {}};
}

QJsonObject countsJson(const QList<Alerte>& found, const Compte& count) {
    QJsonObject json;
    for (const Choix& urgence : choix<Urgence>())
        json.insert(urgence.cle, std::count_if(found.begin(), found.end(), [&urgence](const Alerte& alerte) {
                        return cle(alerte.urgence) == urgence.cle;
                    }));
    QJsonObject statuts;
    for (auto it = count.parStatut.cbegin(); it != count.parStatut.cend(); ++it)
        statuts.insert(cle(it.key()), it.value());
    json.insert(QStringLiteral("concertations"), QJsonObject{{QStringLiteral("total"), count.total},
                                                             {QStringLiteral("actives"), count.actives},
                                                             {QStringLiteral("en_retard"), count.enRetard},
                                                             {QStringLiteral("par_statut"), statuts}});
    return json;
}

/// What is ordered against the maxima of all lots.
void addMoney(const QList<marche::ConsommationLot>& lots, QJsonObject& json, QString& text) {
    base::Montant ordered;
    base::Montant maximum;
    QJsonArray list;
    for (const marche::ConsommationLot& lot : lots) {
        ordered += lot.commande;
        maximum += lot.maximum;
        list.append(lotJson(lot));
        text += lotText(lot);
    }
    json.insert(QStringLiteral("commande_ht_centimes"), ordered.centimes());
    json.insert(QStringLiteral("maximum_ht_centimes"), maximum.centimes());
    json.insert(QStringLiteral("lots"), list);
}

Outcome dashboard(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    const auto horizon = horizonOf(**database);
    if (!horizon)
        return fail(horizon.error());
    const auto found = alertes(**database, *date, *horizon);
    const auto lines = lireListe(**database, *date);
    const auto lots = marche::listConsommation(**database);
    if (!found || !lines || !lots)
        return fail(!found ? found.error() : !lines ? lines.error() : lots.error());
    const Compte count = compter(*lines);
    QJsonObject json = countsJson(*found, count);
    json.insert(QStringLiteral("date"), date->toString(Qt::ISODate));
    json.insert(QStringLiteral("alertes"), alertesJson(*found));
    QString text = AgendaTexts::tr("%1 concertations, dont %2 actives et %3 en retard")
                       .arg(count.total)
                       .arg(count.actives)
                       .arg(count.enRetard) +
                   QStringLiteral("\n\n") + alertesText(*found) +
                   (found->isEmpty() ? QString() : QStringLiteral("\n"));
    addMoney(*lots, json, text);
    return Answer{QJsonDocument(json), text, 0, {}};
}

/// A moment in any form that the field of a réunion takes.
base::Result<QDateTime> momentOf(const Invocation& invocation, const QString& name) {
    const auto text = requiredOption(invocation, name);
    if (!text)
        return base::echec(text.error());
    const auto read = normaliser(table(Partie::Reunion), {{QStringLiteral("debut"), *text}});
    if (!read)
        return base::echec(read.error().dans(QStringLiteral("--") + name));
    return QDateTime::fromString(read->first().toString(), QStringLiteral("yyyy-MM-ddTHH:mm"));
}

Outcome planWeekly(const Invocation& invocation) {
    const auto first = momentOf(invocation, QStringLiteral("premier"));
    const auto last = dateOf(invocation, QStringLiteral("jusqu-au"));
    if (!first || !last)
        return fail(!first ? first.error() : last.error());
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = trouverConcertation(**database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    const auto edit = planifierPointsHebdomadaires(**database, *id, *first, *last);
    if (const auto applied = applyEdit(**database, edit); !applied)
        return fail(applied.error());
    QJsonArray ids;
    for (const storage::RowChange& change : edit->changes)
        ids.append(change.id);
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("concertation_id"), *id},
                                            {QStringLiteral("ajoutees"), ids}}),
                  AgendaTexts::tr("%n point(s) hebdomadaire(s) ajouté(s).", nullptr, int(ids.size())) +
                      QLatin1Char('\n'),
                  0,
                  {}};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> concertationAgendaCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("concertation"), QLatin1String(verb)};
    };
    const QString which = AgendaTexts::tr("[TITRE|ID]");
    const QCommandLineOption date =
        dateOption(QStringLiteral("date"), AgendaTexts::tr("Jour ; aujourd’hui à défaut."));
    return {
        {words("calendrier"),
         which,
         AgendaTexts::tr("Écrit les dates d’une concertation, ou de toutes celles en cours, en .ics."),
         0,
         1,
         {valueOption(QStringLiteral("sortie"), AgendaTexts::tr("Fichier .ics ; sinon la sortie standard."),
                      AgendaTexts::tr("FICHIER"))},
         calendar},
        {words("alertes"),
         which,
         AgendaTexts::tr("Ce qui est bloqué, en retard, à faire ou à venir."),
         0,
         1,
         {date},
         alerts},
        {words("tableau"),
         {},
         AgendaTexts::tr("Le tableau de bord : alertes, concertations, commandé par lot."),
         0,
         0,
         {date},
         dashboard},
        {QStringList{QStringLiteral("concertation"), QStringLiteral("reunion"),
                     QStringLiteral("hebdomadaires")},
         AgendaTexts::tr("CONCERTATION"),
         AgendaTexts::tr("Ajoute les points hebdomadaires qui manquent sur une période."),
         1,
         1,
         {valueOption(QStringLiteral("premier"), AgendaTexts::tr("Jour et heure du premier."),
                      AgendaTexts::tr("AAAA-MM-JJTHH:MM")),
          dateOption(QStringLiteral("jusqu-au"), AgendaTexts::tr("Dernier jour."))},
         planWeekly}};
}

} // namespace isegorie::cli
