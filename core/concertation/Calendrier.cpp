#include "core/concertation/Calendrier.h"

#include "core/concertation/Lecture.h"
#include "core/concertation/Liste.h"

#include <QCoreApplication>

namespace isegorie::concertation {

namespace {

using base::echec;
using base::Erreur;
using base::Result;
using documents::IcsCalendar;
using documents::IcsEvent;

IcsEvent jour(const QString& id, const QString& summary, const Fiche& fiche, QDate date,
              const QString& category) {
    IcsEvent event;
    event.uid = id;
    event.summary = summary;
    event.description = fiche.concertation.titre;
    event.categories = {category};
    event.date = date;
    return event;
}

IcsEvent evenement(const Reunion& reunion, const Fiche& fiche) {
    IcsEvent event = jour(reunion.id, reunion.titre(), fiche, reunion.debut.date(), libelle(reunion.genre));
    const QDateTime end = reunion.debut.addSecs(60LL * reunion.dureeMinutes);
    event.startTime = reunion.debut.time();
    event.endTime = end.time();
    if (end.date() > reunion.debut.date())
        event.lastDate = end.date();
    event.location = reunion.lieu;
    QStringList lines{fiche.concertation.titre};
    if (!reunion.participants.isEmpty())
        lines.append(
            QCoreApplication::translate("Concertation", "Participants : %1").arg(reunion.participants));
    if (!reunion.ordreDuJour.isEmpty())
        lines.append(
            QCoreApplication::translate("Concertation", "Ordre du jour : %1").arg(reunion.ordreDuJour));
    event.description = lines.join(QLatin1Char('\n'));
    return event;
}

} // namespace

QList<IcsEvent> evenements(const Fiche& fiche) {
    QList<IcsEvent> events;
    for (const Jalon& jalon : fiche.jalons) {
        events.append(jour(jalon.id, jalon.libelle, fiche, jalon.debut,
                           QCoreApplication::translate("Concertation", "Jalon")));
        if (jalon.fin.isValid())
            events.last().lastDate = jalon.fin;
    }
    for (const Reunion& reunion : fiche.reunions)
        events.append(evenement(reunion, fiche));
    for (const Tache& tache : fiche.taches)
        if (tache.echeance.isValid() && tache.etat != EtatTache::Faite)
            events.append(jour(tache.id, tache.libelle, fiche, tache.echeance,
                               QCoreApplication::translate("Concertation", "Tâche")));
    for (const Engagement& engagement : fiche.engagements)
        if (engagement.echeance.isValid() && !engagement.tenuLe.isValid())
            events.append(jour(engagement.id, engagement.texte, fiche, engagement.echeance,
                               QCoreApplication::translate("Concertation", "Engagement")));
    return events;
}

Result<IcsCalendar> calendrier(const storage::Database& database, const QString& id,
                               const QDateTime& moment) {
    QStringList ids{id};
    IcsCalendar calendar;
    calendar.stamp = moment;
    calendar.name = QCoreApplication::translate("Concertation", "Concertations");
    if (id.isEmpty()) {
        ids.clear();
        const Result<QList<LigneListe>> all = lireListe(database, moment.date());
        if (!all)
            return echec(all.error());
        for (const LigneListe& line : *all)
            if (!estTermine(line.statut) && line.statut != Statut::Suspendue)
                ids.append(line.id);
    }
    for (const QString& one : std::as_const(ids)) {
        const Result<Fiche> fiche = lireFiche(database, one);
        if (!fiche)
            return echec(fiche.error());
        if (!id.isEmpty())
            calendar.name = fiche->concertation.titre;
        calendar.events.append(evenements(*fiche));
    }
    if (calendar.events.isEmpty())
        return echec(Erreur::refus(
            QStringLiteral("concertation.calendrier-vide"),
            QCoreApplication::translate("Concertation", "Il n’y a encore aucune date à exporter."),
            QCoreApplication::translate("Concertation", "Ajoutez un jalon, une réunion ou une échéance.")));
    return calendar;
}

} // namespace isegorie::concertation
