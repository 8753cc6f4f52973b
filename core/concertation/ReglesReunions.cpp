#include "core/concertation/ReglesReunions.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace isegorie::concertation {

namespace {

using base::Constat;
using base::Constats;
using Niv = base::Constat::Niveau;

QString tr(const char* texte) {
    return QCoreApplication::translate("Concertation", texte);
}

QString article(const char* place) {
    return QCoreApplication::translate("Concertation", "CCTP, %1").arg(tr(place));
}

int nombre(const Fiche& fiche, GenreReunion genre) {
    return static_cast<int>(std::count_if(fiche.reunions.begin(), fiche.reunions.end(),
                                          [genre](const Reunion& r) { return r.genre == genre; }));
}

/// Days on which an order was notified, in order; avenants amend an order, they are none.
QList<QDate> notifications(const Fiche& fiche) {
    QList<QDate> days;
    for (const BonResume& bon : fiche.bons)
        if (bon.estNotifie() && !bon.avenant && !days.contains(bon.notifieLe))
            days.append(bon.notifieLe);
    std::sort(days.begin(), days.end());
    return days;
}

/// Which order a meeting prepares: the first one notified that day or later; the coming one otherwise.
qsizetype commandePreparee(const QList<QDate>& notified, QDate day) {
    return std::lower_bound(notified.begin(), notified.end(), day) - notified.begin();
}

Constat constatAmont(int count) {
    return {Niv::Avertissement, QStringLiteral("concertation.trop-de-reunions-amont"),
            QCoreApplication::translate(
                "Concertation", "Deux réunions au plus se tiennent en amont d’une commande ; il y en aurait "
                                "%1.")
                .arg(count),
            article(QT_TRANSLATE_NOOP("Concertation", "chapitre 1, article 4.1.1"))};
}

void regleAmont(const Fiche& fiche, Constats& out) {
    const QList<QDate> notified = notifications(fiche);
    QMap<qsizetype, int> counts;
    for (const Reunion& reunion : fiche.reunions)
        if (reunion.genre == GenreReunion::Amont)
            ++counts[commandePreparee(notified, reunion.debut.date())];
    for (const int count : counts)
        if (count > kReunionsAmontMax)
            out.append(constatAmont(count));
    // Ch. 3 art. 1.3 makes one of them mandatory before an order of the online consultation.
    const bool consultation = std::any_of(fiche.bons.begin(), fiche.bons.end(),
                                          [](const BonResume& b) { return b.lot == 2 && !b.avenant; });
    if (consultation && counts.isEmpty())
        out.append(
            {Niv::Avertissement, QStringLiteral("concertation.cadrage-lot2-absent"),
             tr(QT_TRANSLATE_NOOP("Concertation", "Une réunion de cadrage avec le titulaire précède toute "
                                                  "commande du lot 2 : aucune réunion en amont n’est "
                                                  "inscrite.")),
             article(QT_TRANSLATE_NOOP("Concertation", "chapitre 3, article 1.3"))});
}

void regleProjet(const Fiche& fiche, Constats& out) {
    const Statut statut = fiche.concertation.statut;
    const bool ordered = !notifications(fiche).isEmpty();
    const bool running = statut == Statut::EnCours || statut == Statut::Restitution;
    const bool ending =
        statut == Statut::Restitution || statut == Statut::DevoirDeSuite || statut == Statut::Cloturee;
    const QString place = article(QT_TRANSLATE_NOOP("Concertation", "chapitre 1, article 4.1.2"));
    if ((ordered || running) && nombre(fiche, GenreReunion::Lancement) == 0)
        out.append(
            {Niv::Avertissement, QStringLiteral("concertation.lancement-absent"),
             tr(QT_TRANSLATE_NOOP("Concertation", "La réunion de lancement avec le titulaire n’est pas "
                                                  "inscrite.")),
             place});
    if (running && nombre(fiche, GenreReunion::Copil) == 0)
        out.append(
            {Niv::Avertissement, QStringLiteral("concertation.copil-absent"),
             tr(QT_TRANSLATE_NOOP("Concertation", "Aucune réunion du comité de pilotage n’est inscrite.")),
             place});
    if ((running || ending) && nombre(fiche, GenreReunion::Restitution) == 0)
        out.append({ending ? Niv::Avertissement : Niv::Information,
                    QStringLiteral("concertation.restitution-absente"),
                    tr(QT_TRANSLATE_NOOP("Concertation", "La réunion de restitution n’est pas inscrite.")),
                    place});
    if (ending && nombre(fiche, GenreReunion::RetourExperience) == 0)
        out.append(
            {Niv::Information, QStringLiteral("concertation.retour-absent"),
             tr(QT_TRANSLATE_NOOP("Concertation", "Le temps de retour d’expérience n’est pas inscrit.")),
             place});
    if (statut == Statut::DevoirDeSuite && nombre(fiche, GenreReunion::Capitalisation) == 0)
        out.append({Niv::Information, QStringLiteral("concertation.capitalisation-absente"),
                    tr(QT_TRANSLATE_NOOP("Concertation",
                                         "Une réunion de capitalisation impulse le devoir de suite : "
                                         "aucune n’est inscrite.")),
                    article(QT_TRANSLATE_NOOP("Concertation", "chapitre 2, UO 1.6"))});
}

void regleAtelier(const Fiche& fiche, Constats& out) {
    const bool atelier =
        std::any_of(fiche.dispositifs.begin(), fiche.dispositifs.end(),
                    [](const Dispositif& d) { return d.genre == GenreDispositif::AtelierCitoyen; });
    const int copils = nombre(fiche, GenreReunion::Copil);
    if (!atelier || copils >= kCopilsAtelierCitoyen)
        return;
    const Statut statut = fiche.concertation.statut;
    out.append(
        {statut == Statut::Cadrage || statut == Statut::Preparation ? Niv::Information : Niv::Avertissement,
         QStringLiteral("concertation.copils-atelier"),
         QCoreApplication::translate("Concertation",
                                     "Un atelier citoyen comprend nécessairement 4 réunions du comité de "
                                     "pilotage, dont une sur la trame de formation et les intervenants : "
                                     "%n inscrite(s).",
                                     nullptr, copils),
         article(QT_TRANSLATE_NOOP("Concertation", "chapitre 2, UO 1.8"))});
}

void regleHebdomadaire(const Fiche& fiche, QDate jour, Constats& out) {
    const QList<QDate> weeks = semainesSansPoint(fiche, jour);
    if (weeks.isEmpty())
        return;
    out.append({Niv::Avertissement, QStringLiteral("concertation.point-hebdomadaire-absent"),
                weeks.size() == 1
                    ? QCoreApplication::translate(
                          "Concertation", "Aucun point hebdomadaire avec le titulaire la semaine du %1.")
                          .arg(base::dateLongue(weeks.first()))
                    : QCoreApplication::translate("Concertation",
                                                  "%1 semaines sans point hebdomadaire avec le titulaire, la "
                                                  "dernière celle du %2.")
                          .arg(weeks.size())
                          .arg(base::dateLongue(weeks.last())),
                article(QT_TRANSLATE_NOOP("Concertation", "chapitre 1, article 4.2"))});
}

} // namespace

void reglesReunions(const Fiche& fiche, QDate jour, Constats& out) {
    regleAmont(fiche, out);
    regleProjet(fiche, out);
    regleAtelier(fiche, out);
    regleHebdomadaire(fiche, jour, out);
}

std::optional<Constat> depassementAmont(const Fiche& fiche, const Reunion& candidate) {
    if (candidate.genre != GenreReunion::Amont)
        return std::nullopt;
    const QList<QDate> notified = notifications(fiche);
    const qsizetype order = commandePreparee(notified, candidate.debut.date());
    int count = 1;
    for (const Reunion& reunion : fiche.reunions)
        if (reunion.genre == GenreReunion::Amont && reunion.id != candidate.id &&
            commandePreparee(notified, reunion.debut.date()) == order)
            ++count;
    if (count <= kReunionsAmontMax)
        return std::nullopt;
    return constatAmont(count);
}

QList<QDate> semainesSansPoint(const Fiche& fiche, QDate jour) {
    const Concertation& c = fiche.concertation;
    const bool retained = std::any_of(fiche.bons.begin(), fiche.bons.end(), [](const BonResume& b) {
        return b.estNotifie() && b.statut != QLatin1String("solde");
    });
    const QList<QDate> notified = notifications(fiche);
    if (!estActif(c.statut) || !retained || notified.isEmpty())
        return {};
    QSet<QDate> held;
    const auto monday = [](QDate day) { return day.addDays(1 - day.dayOfWeek()); };
    for (const Reunion& reunion : fiche.reunions)
        if (reunion.genre == GenreReunion::Hebdomadaire)
            held.insert(monday(reunion.debut.date()));
    const QDate from = c.debut.isValid() ? std::max(c.debut, notified.first()) : notified.first();
    const QDate to = c.fin.isValid() ? std::min(c.fin, jour) : jour;
    QList<QDate> missing;
    for (QDate week = monday(from); week <= to; week = week.addDays(7))
        if (!held.contains(week))
            missing.append(week);
    return missing;
}

} // namespace isegorie::concertation
