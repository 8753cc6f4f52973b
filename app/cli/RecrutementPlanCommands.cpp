// recrutement creer, lister, plan, modifier, supprimer, dupliquer, cibles, besoin
#include "app/cli/RecrutementFaisable.h"
#include "app/cli/RecrutementOptions.h"
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/concertation/Lecture.h"
#include "core/documents/FileOutput.h"
#include "core/marche/BonLecture.h"
#include "core/recrutement/Cibles.h"
#include "core/recrutement/Exports.h"
#include "core/recrutement/PlanRegles.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using base::echec;
using base::Result;
using namespace recrutement;

namespace {

struct PlanTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanTexts)
};

base::Result<std::optional<bool>> yesOrNo(const Invocation& invocation, const char* option) {
    const QString text = invocation.options.value(QLatin1String(option));
    if (text.isEmpty())
        return std::optional<bool>();
    if (text == QLatin1String("oui") || text == QLatin1String("non"))
        return std::optional(text == QLatin1String("oui"));
    return badChoice(option, {QStringLiteral("oui"), QStringLiteral("non")});
}

base::Status takeChoices(const Invocation& invocation, Recrutement& one) {
    const QCommandLineParser& options = invocation.options;
    if (options.isSet(QStringLiteral("mode"))) {
        const auto mode = modeFromKey(options.value(QStringLiteral("mode")));
        if (!mode)
            return badChoice("mode", {QStringLiteral("recrutement"), QStringLiteral("tirage"),
                                      QStringLiteral("calibrage")});
        one.mode = *mode;
    }
    if (options.isSet(QStringLiteral("zone"))) {
        const auto zone = marche::zoneFromKey(options.value(QStringLiteral("zone")));
        if (!zone)
            return badChoice("zone",
                             {QStringLiteral("idf"), QStringLiteral("metropole"), QStringLiteral("drom")});
        one.zone = *zone;
    }
    if (options.isSet(QStringLiteral("defraiement"))) {
        const auto formula = formuleFromKey(options.value(QStringLiteral("defraiement")));
        if (!formula)
            return badChoice("defraiement", {QStringLiteral("demi_journee"), QStringLiteral("journee"),
                                             QStringLiteral("atelier")});
        one.formuleDefraiement = *formula;
    }
    const auto file = yesOrNo(invocation, "fichier-fourni");
    const auto household = yesOrNo(invocation, "un-par-foyer");
    if (!file || !household)
        return echec(!file ? file.error() : household.error());
    if (*file)
        one.fichierFourni = **file;
    one.unParFoyer = household->value_or(one.unParFoyer);
    return {};
}

/// What the options say of a recruitment, over what is known of it.
base::Status take(const Invocation& invocation, Recrutement& one) {
    const QCommandLineParser& options = invocation.options;
    if (options.isSet(QStringLiteral("libelle")))
        one.libelle = options.value(QStringLiteral("libelle"));
    const auto taille = wholeOption(invocation, QStringLiteral("taille"));
    if (!taille)
        return echec(taille.error());
    if (*taille && **taille == 0)
        return echec(usageErreur(PlanTexts::tr("--taille attend au moins une personne.")));
    one.taille = taille->value_or(one.taille);
    for (const auto& [name, day] : {std::pair("debut", &one.debut), std::pair("fin", &one.fin)})
        if (options.isSet(QLatin1String(name))) {
            const auto read = dateOf(invocation, QLatin1String(name));
            if (!read)
                return echec(read.error());
            *day = *read;
        }
    if (options.isSet(QStringLiteral("marge"))) {
        const auto margin = base::Fraction::parse(options.value(QStringLiteral("marge")));
        if (!margin)
            return echec(margin.error());
        one.marge = *margin;
    }
    if (options.isSet(QStringLiteral("notes")))
        one.notes = options.value(QStringLiteral("notes"));
    return takeChoices(invocation, one);
}

/// The order that pays, by its number or id.
base::Status takeOrder(const Invocation& invocation, const storage::Database& database, Recrutement& one) {
    const QString text = invocation.options.value(QStringLiteral("bon"));
    if (text.isEmpty())
        return {};
    const auto found = marche::findBon(database, text);
    if (!found)
        return echec(found.error());
    one.bonId = found->id;
    return {};
}

Outcome create(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto concertation = concertation::trouverConcertation(**database, invocation.arguments.first());
    if (!concertation)
        return fail(concertation.error());
    Recrutement one;
    one.concertationId = *concertation;
    one.libelle = PlanTexts::tr("Panel");
    if (const auto taken = take(invocation, one); !taken)
        return fail(taken.error());
    if (const auto taken = takeOrder(invocation, **database, one); !taken)
        return fail(taken.error());
    const QStringList standards =
        invocation.options.value(QStringLiteral("criteres")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto creation = createRecrutement(**database, one, standards);
    if (!creation)
        return fail(creation.error());
    return applied(**database, creation->edit, {{QStringLiteral("id"), creation->id}});
}

Outcome list(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto all = listRecrutements(**database);
    if (!all)
        return fail(all.error());
    QJsonArray json;
    QString text;
    for (const ResumeRecrutement& one : *all) {
        QJsonObject object = recrutementJson(one.recrutement);
        object.insert(QStringLiteral("candidats"), one.candidats);
        object.insert(QStringLiteral("panel"), one.panel);
        object.insert(QStringLiteral("confirmes"), one.confirmes);
        object.insert(QStringLiteral("purge"), one.purge);
        json << object;
        text += PlanTexts::tr("%1  %2 (%3) : %4 candidats, panel %5 sur %6, %7 confirmés\n")
                    .arg(one.recrutement.id, one.recrutement.libelle, one.recrutement.concertation)
                    .arg(one.candidats)
                    .arg(one.panel)
                    .arg(one.recrutement.taille)
                    .arg(one.confirmes);
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome showPlan(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Read, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto plan = loadPlan(*opened->database, opened->recrutement.id);
    if (!plan)
        return fail(plan.error());
    if (const QString path = invocation.options.value(QStringLiteral("csv")); !path.isEmpty())
        if (const auto written = documents::writeFile(path, quotasCsv(*plan)); !written)
            return fail(written.error());
    const base::Constats constats = controlerPlan(*plan);
    QJsonObject json = planJson(*plan);
    json.insert(QStringLiteral("constats"), constatsJson(constats));
    return withPlanWarning(Answer{QJsonDocument(json), planText(*plan) + constatsText(constats), 0, {}},
                           *opened->database, opened->recrutement.id);
}

Outcome change(const Invocation& invocation) {
    auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    if (const auto taken = take(invocation, opened->recrutement); !taken)
        return fail(taken.error());
    if (const auto taken = takeOrder(invocation, *opened->database, opened->recrutement); !taken)
        return fail(taken.error());
    return withPlanWarning(
        applied(*opened->database, updateRecrutement(*opened->database, opened->recrutement)),
        *opened->database, opened->recrutement.id);
}

Outcome remove(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    return applied(*opened->database, removeRecrutement(*opened->database, opened->recrutement.id));
}

Outcome duplicate(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto concertation =
        concertation::trouverConcertation(*opened->database, invocation.arguments.at(1));
    if (!concertation)
        return fail(concertation.error());
    const auto creation = duplicatePlan(*opened->database, opened->recrutement.id, *concertation);
    if (!creation)
        return fail(creation.error());
    return applied(*opened->database, creation->edit, {{QStringLiteral("id"), creation->id}});
}

/// Whether the candidates can fill these targets, and what would have to give, cheapest first. They are
/// counted when the coffre is open: targets themselves need nobody.
Outcome withFeasibility(Outcome outcome, const AtelierRecrutement& opened) {
    if (!outcome || opened.coffre->etat() != coffre::Coffre::Etat::Ouvert)
        return outcome;
    const auto found = feasibilityOf(opened);
    if (!found)
        return fail(found.error());
    QJsonObject json = outcome->json.object();
    const QJsonObject state = feasibilityJson(*found);
    for (auto it = state.begin(); it != state.end(); ++it)
        json.insert(it.key(), it.value());
    if (found->etat != Faisabilite::Etat::Faisable)
        outcome->text += feasibilityText(*found);
    outcome->json = QJsonDocument(json);
    return outcome;
}

Outcome targets(const Invocation& invocation) {
    const Cles keys = invocation.options.isSet(QStringLiteral("phrase")) ? Cles::Ouvertes : Cles::Fermees;
    const auto opened = openRecrutement(invocation, BaseUse::Write, keys);
    if (!opened)
        return fail(opened.error());
    OptionsCibles options;
    options.exact = invocation.options.isSet(QStringLiteral("exact"));
    const auto tolerance = wholeOption(invocation, QStringLiteral("tolerance"));
    const auto flex = wholeOption(invocation, QStringLiteral("souplesse"));
    if (!tolerance || !flex)
        return fail(!tolerance ? tolerance.error() : flex.error());
    options.tolerance = tolerance->value_or(0);
    options.souplesse = flex->value_or(0);
    QStringList only;
    for (const QString& name :
         invocation.options.value(QStringLiteral("criteres")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        only << name.trimmed();
    Outcome outcome =
        applied(*opened->database, setCibles(*opened->database, opened->recrutement.id, options, only));
    if (!outcome)
        return outcome;
    const auto plan = loadPlan(*opened->database, opened->recrutement.id);
    if (!plan)
        return fail(plan.error());
    QStringList bound = only; // the other criteria have nothing to show
    if (only.isEmpty())
        for (const Critere& critere : plan->criteres)
            if (!critere.estLibre())
                bound << critere.cle;
    outcome->text += targetsText(*plan, bound);
    const auto zone = constatsZone(*opened->database, *plan, only);
    if (!zone)
        return fail(zone.error());
    return withPlanWarning(
        withFeasibility(toldOf(std::move(outcome), *zone + constatsCibles(*plan, only)), *opened),
        *opened->database, opened->recrutement.id);
}

Outcome need(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Read, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto plan = loadPlan(*opened->database, opened->recrutement.id);
    if (!plan)
        return fail(plan.error());
    const BesoinPlan result = besoinDuPlan(*plan);
    const QByteArray json = marche::toJson(result.besoin);
    Answer answer{QJsonDocument::fromJson(json), QString::fromUtf8(json) + QLatin1Char('\n'), 0, {}};
    for (const base::Constat& constat : result.constats)
        answer.notes << constat.message;
    answer.exitCode = base::hasBlocking(result.constats) ? 3 : 0;
    return answer;
}

QList<QCommandLineOption> sheetOptions() {
    const QString text = PlanTexts::tr("TEXTE");
    const QString number = QStringLiteral("N");
    const QString answer = PlanTexts::tr("oui|non");
    return {
        value("libelle", PlanTexts::tr("Nom du recrutement."), text),
        value("taille", PlanTexts::tr("Personnes dans le panel."), number),
        value("mode", PlanTexts::tr("recrutement, tirage ou calibrage."), PlanTexts::tr("MODE")),
        value("zone", PlanTexts::tr("idf, metropole ou drom."), PlanTexts::tr("ZONE")),
        value("fichier-fourni", PlanTexts::tr("Un fichier est fourni au titulaire."), answer),
        value("un-par-foyer", PlanTexts::tr("Une personne par foyer au plus."), answer),
        dateOption(QStringLiteral("debut"), PlanTexts::tr("Début du recrutement.")),
        dateOption(QStringLiteral("fin"), PlanTexts::tr("Fin du recrutement.")),
        value("defraiement", PlanTexts::tr("demi_journee, journee ou atelier."), PlanTexts::tr("FORMULE")),
        value("marge", PlanTexts::tr("Marge sur les défraiements, en pour cent."), number),
        value("bon", PlanTexts::tr("Numéro du bon qui paie."), PlanTexts::tr("BON")),
        value("notes", PlanTexts::tr("Notes."), text)};
}

QList<QCommandLineOption> targetOptions() {
    const QString number = QStringLiteral("N");
    return {value("criteres", PlanTexts::tr("Clés des critères ; tous ceux qui ont des parts à défaut."),
                  QStringLiteral("A,B")),
            value("tolerance",
                  PlanTexts::tr("Personnes en deçà et au-delà des deux entiers qui encadrent la cible : pour "
                                "12,4, de 12 à 13 sans tolérance, de 11 à 14 avec 1."),
                  number),
            value("souplesse",
                  PlanTexts::tr("Personnes dont un relâchement peut encore passer ces bornes : de 11 à 14, "
                                "avec 2, jusqu’à 9 et 16. « recrutement plan » les montre."),
                  number),
            flag("exact", PlanTexts::tr("Un seul nombre par catégorie, arrondi au plus fort reste : les "
                                        "catégories font ensemble la taille du panel."))};
}

} // namespace

QList<Command> recrutementPlanCommands() {
    const QString which = PlanTexts::tr("RECRUTEMENT");
    const QCommandLineOption criteres = value(
        "criteres", PlanTexts::tr("Clés des critères standards, séparées par des virgules ; tous à défaut."),
        QStringLiteral("A,B"));
    const QCommandLineOption csv =
        value("csv", PlanTexts::tr("Fichier CSV à écrire."), PlanTexts::tr("FICHIER"));
    return QList{entry("creer", PlanTexts::tr("CONCERTATION"),
                       PlanTexts::tr("Crée un recrutement avec son plan de quotas."), create,
                       sheetOptions() + QList{criteres}),
                 entry("lister", {}, PlanTexts::tr("Les recrutements et où ils en sont."), list),
                 entry("plan", which, PlanTexts::tr("Le plan de quotas et ce que les règles en disent."),
                       showPlan, {csv}),
                 entry("modifier", which, PlanTexts::tr("Change la fiche d’un recrutement."), change,
                       sheetOptions()),
                 entry("supprimer", which, PlanTexts::tr("Supprime un recrutement sans candidats."), remove),
                 entry("dupliquer", PlanTexts::tr("RECRUTEMENT CONCERTATION"),
                       PlanTexts::tr("Copie le plan seul dans une autre concertation."), duplicate),
                 entry("cibles", which, PlanTexts::tr("Calcule les quotas depuis les parts."), targets,
                       targetOptions() + QList{phraseOption()}),
                 entry("besoin", which,
                       PlanTexts::tr("Le besoin que le plan fait commander, pour « chiffrer »."), need)} +
           relacherCommands();
}

} // namespace isegorie::cli
