// recrutement contact noter, lister, retirer
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/recrutement/CandidatChiffre.h"
#include "core/recrutement/Contacts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

namespace isegorie::cli {

using namespace recrutement;

namespace {

struct ContactTexts {
    Q_DECLARE_TR_FUNCTIONS(ContactTexts)
};

Outcome note(const Invocation& invocation) {
    const auto moyen = moyenFromKey(invocation.options.value(QStringLiteral("moyen")));
    const auto resultat = resultatFromKey(invocation.arguments.at(2));
    if (!moyen || !resultat)
        return fail(usageErreur(
            ContactTexts::tr("Le résultat est message, injoignable, rappel, accepte ou refuse ; le "
                             "moyen telephone, courriel, courrier, sms ou autre.")));
    const auto day = dateOrToday(invocation, QStringLiteral("date"));
    if (!day)
        return fail(day.error());
    const auto opened = openPanel(invocation, BaseUse::Write);
    if (!opened)
        return fail(opened.error());
    const auto candidat = candidatOf(opened->vivier, invocation.arguments.at(1));
    if (!candidat)
        return fail(candidat.error());
    Contact one{{},     candidat->id, QDateTime(*day, QTime::currentTime()),
                *moyen, *resultat,    invocation.options.value(QStringLiteral("note"))};
    return applied(*opened->database, addContact(*opened->database, *opened->coffre, opened->recrutement.id,
                                                 one, QDate::currentDate()));
}

Outcome list(const Invocation& invocation) {
    const auto opened = openPanel(invocation, BaseUse::Read);
    if (!opened)
        return fail(opened.error());
    QString only;
    if (const QString who = invocation.arguments.value(1); !who.isEmpty()) {
        const auto candidat = candidatOf(opened->vivier, who);
        if (!candidat)
            return fail(candidat.error());
        only = candidat->id;
    }
    const auto contacts = listContacts(*opened->database, opened->recrutement.id, only);
    if (!contacts)
        return fail(contacts.error());
    QJsonArray json;
    QString text;
    for (const Contact& one : *contacts) {
        const Candidat* candidat = opened->vivier.find(one.candidatId);
        const QString who = candidat != nullptr ? candidat->pseudonyme : QString();
        json << QJsonObject{{QStringLiteral("id"), one.id},
                            {QStringLiteral("pseudonyme"), who},
                            {QStringLiteral("moment"), one.moment.toString(Qt::ISODate)},
                            {QStringLiteral("moyen"), key(one.moyen)},
                            {QStringLiteral("resultat"), key(one.resultat)}};
        text += QStringLiteral("%1  %2  %3 : %4\n")
                    .arg(one.moment.toString(QStringLiteral("dd/MM/yyyy HH:mm")), who, libelle(one.moyen),
                         libelle(one.resultat));
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome remove(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    return applied(*opened->database, removeContact(*opened->database, invocation.arguments.at(1)));
}

} // namespace

QList<Command> recrutementContactCommands() {
    return withPhrase(
        {entry("contact noter", ContactTexts::tr("RECRUTEMENT CANDIDAT RESULTAT"),
               ContactTexts::tr("Note une tentative de contact."), note,
               {dateOption(QStringLiteral("date"), ContactTexts::tr("Jour ; aujourd’hui à défaut.")),
                value("note", ContactTexts::tr("Remarque, gardée chiffrée."), ContactTexts::tr("TEXTE")),
                valueOption(QStringLiteral("moyen"),
                            ContactTexts::tr("telephone, courriel, courrier, sms ou autre."),
                            ContactTexts::tr("MOYEN"), QStringLiteral("telephone"))}),
         entry("contact lister", ContactTexts::tr("RECRUTEMENT [CANDIDAT]"),
               ContactTexts::tr("Les tentatives de contact, les plus anciennes d’abord."), list),
         entry("contact retirer", ContactTexts::tr("RECRUTEMENT ID"),
               ContactTexts::tr("Retire une tentative notée par erreur."), remove)});
}

} // namespace isegorie::cli
