#include "core/concertation/Alertes.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace isegorie::concertation {

namespace {

using base::echec;
using base::Result;
using base::Status;
using detail::Valeur;
using storage::Row;

constexpr Valeur kUrgences[] = {
    {"bloque", QT_TRANSLATE_NOOP("Concertation", "Bloqué"), nullptr},
    {"en_retard", QT_TRANSLATE_NOOP("Concertation", "En retard"), nullptr},
    {"a_faire", QT_TRANSLATE_NOOP("Concertation", "À faire"), nullptr},
    {"a_venir", QT_TRANSLATE_NOOP("Concertation", "À venir"), nullptr},
};

constexpr Valeur kObjets[] = {
    {"jalon", QT_TRANSLATE_NOOP("Concertation", "Jalon"), nullptr},
    {"reunion", QT_TRANSLATE_NOOP("Concertation", "Réunion"), nullptr},
    {"tache", QT_TRANSLATE_NOOP("Concertation", "Tâche"), nullptr},
    {"engagement", QT_TRANSLATE_NOOP("Concertation", "Engagement"), nullptr},
    {"bon", QT_TRANSLATE_NOOP("Concertation", "Bon de commande"), nullptr},
    {"livrable", QT_TRANSLATE_NOOP("Concertation", "Livrable"), nullptr},
    {"presentation", QT_TRANSLATE_NOOP("Concertation", "Nouvelle présentation"), nullptr},
    {"admission", QT_TRANSLATE_NOOP("Concertation", "Admission"), nullptr},
    {"regle", QT_TRANSLATE_NOOP("Concertation", "Règle du CCTP"), nullptr},
};

QString tr(const char* texte) {
    return QCoreApplication::translate("Concertation", texte);
}

QString delai(int days) {
    if (days < 0)
        return QCoreApplication::translate("Concertation", "en retard de %n jour(s)", nullptr, -days);
    if (days == 0)
        return tr(QT_TRANSLATE_NOOP("Concertation", "aujourd’hui"));
    if (days == 1)
        return tr(QT_TRANSLATE_NOOP("Concertation", "demain"));
    return QCoreApplication::translate("Concertation", "dans %n jour(s)", nullptr, days);
}

std::optional<Urgence> urgence(const Echeance& e, int days, const Horizon& horizon) {
    if (e.bloque)
        return Urgence::Bloque;
    if (!e.date.isValid())
        return Urgence::AFaire;
    // Past its delay an admission is tacit: there is nothing left to decide.
    if (days < 0)
        return e.objet == Objet::Admission ? std::nullopt : std::optional(Urgence::EnRetard);
    if (days <= horizon.aFaireJours)
        return Urgence::AFaire;
    if (days <= horizon.aVenirJours)
        return Urgence::AVenir;
    return std::nullopt;
}

/// What the query cannot say: texts in the language of the interface, months of the calendar, articles.
void completer(Echeance& e, const Horizon& horizon) {
    switch (e.objet) {
    case Objet::Reunion:
        if (e.libelle.isEmpty())
            e.libelle = libelle(depuisCle<GenreReunion>(e.detail).value_or(GenreReunion::Autre));
        e.detail.clear();
        break;
    case Objet::Admission:
        e.date = base::ajouterMois(e.date, horizon.admissionTaciteMois);
        e.libelle = QCoreApplication::translate("Concertation", "Décider de l’admission : %1").arg(e.libelle);
        e.article = tr(QT_TRANSLATE_NOOP("Concertation", "CCAG-PI 2021, article 29 : sans décision à cette "
                                                         "date, l’admission est tacite"));
        break;
    case Objet::Bon:
        e.libelle =
            e.date.isValid()
                ? QCoreApplication::translate("Concertation", "Livraison du bon %1").arg(e.libelle)
                : QCoreApplication::translate("Concertation", "Bon de commande à signer : %1").arg(e.libelle);
        break;
    case Objet::Presentation:
        e.libelle = QCoreApplication::translate("Concertation", "Nouvelle présentation : %1").arg(e.libelle);
        e.article = tr(QT_TRANSLATE_NOOP("Concertation", "CCAG-PI 2021, article 29.2 (ajournement)"));
        break;
    case Objet::Engagement:
        e.article = tr(QT_TRANSLATE_NOOP("Concertation", "CCTP, chapitre 1, article 3 (devoir de suite)"));
        break;
    case Objet::Regle:
        e.libelle = tr(QT_TRANSLATE_NOOP("Concertation", "Tenir le point hebdomadaire avec le titulaire"));
        e.article = tr(QT_TRANSLATE_NOOP("Concertation", "CCTP, chapitre 1, article 4.2"));
        break;
    case Objet::Jalon:
    case Objet::Tache:
    case Objet::Livrable:
        break;
    }
}

} // namespace

namespace detail {

template <>
Table table<Urgence>() {
    return {kUrgences, std::size(kUrgences)};
}
template <>
Table table<Objet>() {
    return {kObjets, std::size(kObjets)};
}

} // namespace detail

QList<Alerte> calculerAlertes(const QList<Echeance>& echeances, QDate jour, const Horizon& horizon) {
    QList<Alerte> alerts;
    for (const Echeance& e : echeances) {
        const int days = e.date.isValid() ? static_cast<int>(jour.daysTo(e.date)) : 0;
        const std::optional<Urgence> level = urgence(e, days, horizon);
        if (level)
            alerts.append({*level, e, days, e.date.isValid() ? delai(days) : QString()});
    }
    // The id closes every tie: the same dates always come in the same order.
    std::sort(alerts.begin(), alerts.end(), [](const Alerte& a, const Alerte& b) {
        return std::tuple(a.urgence, a.jours, a.echeance.objet, a.echeance.id) <
               std::tuple(b.urgence, b.jours, b.echeance.objet, b.echeance.id);
    });
    return alerts;
}

Result<QList<Echeance>> lireEcheances(const storage::Database& database, QDate jour, const Horizon& horizon,
                                      const QString& concertationId) {
    const QDate monday = jour.addDays(1 - jour.dayOfWeek());
    const QVariantMap parameters{
        {QStringLiteral("concertation"), concertationId},
        {QStringLiteral("jour"), jour.toString(Qt::ISODate)},
        {QStringLiteral("jusqu_au"), jour.addDays(horizon.aVenirJours).toString(Qt::ISODate)},
        {QStringLiteral("representation"), horizon.representationJours},
        {QStringLiteral("lundi"), monday.toString(Qt::ISODate)},
        {QStringLiteral("dimanche"), monday.addDays(6).toString(Qt::ISODate)}};
    QList<Echeance> list;
    const Status read =
        database.each(QStringLiteral("concertation/echeances"), parameters, [&](const Row& row) {
            Echeance e;
            e.objet = depuisCle<Objet>(row.text("objet")).value_or(Objet::Tache);
            e.id = row.text("id");
            e.concertationId = row.text("concertation_id");
            e.concertation = row.text("titre");
            e.libelle = row.text("libelle");
            e.date = QDate::fromString(row.text("date").left(10), Qt::ISODate);
            e.detail = row.text("detail");
            e.bloque = row.integer("bloque") != 0;
            e.bonId = row.text("bon_id");
            completer(e, horizon);
            // After its day silence has admitted: nobody can decide any more.
            if (e.objet != Objet::Admission || e.date >= jour)
                list.append(e);
        });
    if (!read)
        return echec(read.error());
    return list;
}

Result<QList<Alerte>> alertes(const storage::Database& database, QDate jour, const Horizon& horizon) {
    const Result<QList<Echeance>> dates = lireEcheances(database, jour, horizon);
    if (!dates)
        return echec(dates.error());
    return calculerAlertes(*dates, jour, horizon);
}

QJsonObject toJson(const Alerte& alerte) {
    const Echeance& e = alerte.echeance;
    return {
        {QStringLiteral("urgence"), cle(alerte.urgence)},
        {QStringLiteral("objet"), cle(e.objet)},
        {QStringLiteral("id"), e.id},
        {QStringLiteral("concertation_id"), e.concertationId},
        {QStringLiteral("concertation"), e.concertation},
        {QStringLiteral("bon_id"), e.bonId},
        {QStringLiteral("libelle"), e.libelle},
        {QStringLiteral("date"), e.date.isValid() ? QJsonValue(e.date.toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("jours"), e.date.isValid() ? QJsonValue(alerte.jours) : QJsonValue()},
        {QStringLiteral("message"), alerte.message},
        {QStringLiteral("detail"), e.detail},
        {QStringLiteral("article"), e.article}};
}

} // namespace isegorie::concertation
