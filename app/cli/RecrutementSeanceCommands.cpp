// recrutement seances, seance (ajouter, modifier, supprimer), presences
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/recrutement/DefraiementsVerification.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace isegorie::cli {

using base::echec;
using base::Result;
using namespace recrutement;

namespace {

struct SeanceTexts {
    Q_DECLARE_TR_FUNCTIONS(SeanceTexts)
};

const QString kAucun = QStringLiteral("aucun");

/// Done, with what is odd of its day.
Outcome toldSession(const AtelierRecrutement& opened, Outcome outcome, const Seance& seance) {
    const auto odd = constatsSeance(*opened.database, opened.recrutement, seance, QDate::currentDate());
    return odd ? toldOf(std::move(outcome), *odd) : fail(odd.error());
}

Outcome sessions(const Invocation& invocation) {
    const bool workshop = invocation.options.isSet(QStringLiteral("atelier"));
    const auto opened = openRecrutement(invocation, workshop ? BaseUse::Write : BaseUse::Read, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    if (workshop)
        if (const auto added =
                applyEdit(*opened->database, addSeancesAtelier(*opened->database, opened->recrutement.id));
            !added)
            return fail(added.error());
    const auto list = listSeances(*opened->database, opened->recrutement.id);
    if (!list)
        return fail(list.error());
    QJsonArray json;
    QString text;
    for (const Seance& one : *list) {
        json << QJsonObject{{QStringLiteral("id"), one.id},
                            {QStringLiteral("libelle"), one.libelle},
                            {QStringLiteral("jour"), isoOrNull(one.jour)},
                            {QStringLiteral("formule"), recrutement::key(one.formule)}};
        text += QStringLiteral("%1  %2  %3  %4\n")
                    .arg(one.id, one.libelle, base::dateCourte(one.jour), recrutement::libelle(one.formule));
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

/// What the options say of a session, over what is known of it.
base::Status take(const Invocation& invocation, Seance& seance) {
    if (invocation.options.isSet(QStringLiteral("libelle")))
        seance.libelle = invocation.options.value(QStringLiteral("libelle"));
    if (invocation.options.isSet(QStringLiteral("formule"))) {
        const auto formula = formuleFromKey(invocation.options.value(QStringLiteral("formule")));
        if (!formula)
            return badChoice("formule", {QStringLiteral("demi_journee"), QStringLiteral("journee"),
                                         QStringLiteral("atelier")});
        seance.formule = *formula;
    }
    if (invocation.options.isSet(QStringLiteral("date"))) {
        const auto day = dateOf(invocation, QStringLiteral("date"));
        if (!day)
            return echec(day.error());
        seance.jour = *day;
    }
    return {};
}

Outcome addSession(const Invocation& invocation) {
    Seance seance;
    seance.libelle = invocation.arguments.at(1);
    if (const auto taken = take(invocation, seance); !taken)
        return fail(taken.error());
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto creation = addSeance(*opened->database, opened->recrutement.id, seance);
    if (!creation)
        return fail(creation.error());
    return toldSession(
        *opened, applied(*opened->database, creation->edit, {{QStringLiteral("id"), creation->id}}), seance);
}

Outcome changeSession(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    auto seance = findSeance(*opened->database, opened->recrutement.id, invocation.arguments.at(1));
    if (!seance)
        return fail(seance.error());
    if (const auto taken = take(invocation, *seance); !taken)
        return fail(taken.error());
    return toldSession(
        *opened, applied(*opened->database, updateSeance(*opened->database, *seance, QDate::currentDate())),
        *seance);
}

Outcome removeSession(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto seance = findSeance(*opened->database, opened->recrutement.id, invocation.arguments.at(1));
    if (!seance)
        return fail(seance.error());
    return applied(*opened->database, removeSeance(*opened->database, seance->id));
}

/// With how many came, who did at a time when they were not of the panel, and what is decided for nothing.
Outcome toldAttendance(Outcome outcome, const PanelOuvert& opened, const Seance& seance) {
    const auto facts = loadFaits(*opened.database, opened.recrutement.id);
    const auto decided = listDefraiements(*opened.database, opened.recrutement.id);
    if (!facts || !decided)
        return fail(!facts ? facts.error() : decided.error());
    const auto presents = facts->presences.value(seance.id);
    const auto came = static_cast<int>(std::count(presents.begin(), presents.end(), true));
    const auto away = static_cast<int>(presents.size()) - came;
    outcome->text +=
        SeanceTexts::tr("« %1 » : %2 présent(s), %3 absent(s).").arg(seance.libelle).arg(came).arg(away) +
        QLatin1Char('\n');
    QJsonObject json = outcome->json.object();
    json.insert(QStringLiteral("presents"), came);
    json.insert(QStringLiteral("absents"), away);
    outcome->json = QJsonDocument(json);
    return toldOf(std::move(outcome), constatsPresences(opened.panel, {seance}, {{seance.id, presents}}) +
                                          constatsSansPresence(facts->seances, facts->presences, *decided));
}

/// Who came, as named; nobody when that is what is said. A list left out is no list of nobody.
Result<QStringList> namesOf(const Invocation& invocation) {
    QStringList names =
        invocation.options.value(QStringLiteral("presents")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& name : names)
        name = name.trimmed();
    names.removeAll(QString());
    if (names.isEmpty() != invocation.options.isSet(kAucun))
        return echec(usageErreur(
            names.isEmpty() ? SeanceTexts::tr("Personne n’est nommé.")
                            : SeanceTexts::tr("--presents et --aucun se contredisent."),
            SeanceTexts::tr("Nommez les présents (--presents A,B), ou dites que personne n’est venu "
                            "(--aucun) : tout le panel est alors noté absent.")));
    return names;
}

/// Everybody seated or noted before is noted: present when named, absent otherwise.
Outcome attendance(const Invocation& invocation) {
    const auto names = namesOf(invocation);
    if (!names)
        return fail(names.error());
    const auto opened = openPanel(invocation, BaseUse::Write);
    if (!opened)
        return fail(opened.error());
    const auto seance = findSeance(*opened->database, opened->recrutement.id, invocation.arguments.at(1));
    if (!seance)
        return fail(seance.error());
    const auto noted = loadPresences(*opened->database, opened->recrutement.id);
    if (!noted)
        return fail(noted.error());
    QHash<QString, bool> presents = noted->value(seance->id); // whoever is named no more was absent
    for (bool& present : presents)
        present = false;
    for (const Place& place : opened->panel.assis())
        presents.insert(place.candidatId, false);
    for (const QString& name : *names) {
        const auto place = memberOf(*opened, name);
        if (!place)
            return fail(place.error());
        presents.insert(place->candidatId, true);
    }
    Outcome outcome = applied(*opened->database,
                              setPresences(*opened->database, seance->id, presents, QDate::currentDate()));
    return outcome ? toldAttendance(std::move(outcome), *opened, *seance) : outcome;
}

QList<QCommandLineOption> sessionOptions() {
    return {
        dateOption(QStringLiteral("date"), SeanceTexts::tr("Jour de la séance.")),
        value("formule", SeanceTexts::tr("demi_journee, journee ou atelier."), SeanceTexts::tr("FORMULE"))};
}

} // namespace

QList<Command> recrutementSeanceCommands() {
    const QString which = SeanceTexts::tr("RECRUTEMENT SEANCE");
    const QCommandLineOption label =
        value("libelle", SeanceTexts::tr("Nouveau libellé."), SeanceTexts::tr("TEXTE"));
    return {entry("seances", SeanceTexts::tr("RECRUTEMENT"), SeanceTexts::tr("Les séances du panel."),
                  sessions,
                  {flag("atelier", SeanceTexts::tr("Ajoute les six séances de l’atelier citoyen."))}),
            entry("seance ajouter", SeanceTexts::tr("RECRUTEMENT LIBELLE"),
                  SeanceTexts::tr("Ajoute une séance."), addSession, sessionOptions()),
            entry("seance modifier", which, SeanceTexts::tr("Change une séance."), changeSession,
                  sessionOptions() + QList{label}),
            entry("seance supprimer", which, SeanceTexts::tr("Supprime une séance et ses présences."),
                  removeSession),
            entry("presences", which,
                  SeanceTexts::tr("Note les présents d’une séance ; les autres du panel sont absents."),
                  attendance,
                  {value("presents", SeanceTexts::tr("Pseudonymes, séparés par des virgules."),
                         QStringLiteral("A,B")),
                   QCommandLineOption(kAucun, SeanceTexts::tr("Personne n’est venu.")), phraseOption()})};
}

} // namespace isegorie::cli
