#include "app/cli/RecrutementSortie.h"

#include "app/cli/Accompli.h"
#include "core/documents/FileOutput.h"
#include "core/recrutement/Coordonnees.h"
#include "core/recrutement/VivierChange.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace isegorie::cli {

using base::echec;
using base::Result;
using namespace recrutement;

namespace {

struct RecrutementTexts {
    Q_DECLARE_TR_FUNCTIONS(RecrutementTexts)
};

QJsonValue orNull(const std::optional<int>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QString boundsText(const Quota& quota) {
    if (!quota.max)
        return quota.min > 0 ? RecrutementTexts::tr("au moins %1").arg(quota.min)
                             : RecrutementTexts::tr("libre");
    return quota.min == *quota.max ? QString::number(quota.min)
                                   : RecrutementTexts::tr("%1 à %2").arg(quota.min).arg(*quota.max);
}

/// How far a relaxation may go; empty when nothing is said.
QString flexText(const Quota& quota) {
    if (!quota.minSouple && !quota.maxSouple)
        return {};
    return RecrutementTexts::tr(" (souplesse : %1 à %2)")
        .arg(quota.minSouple.value_or(quota.min))
        .arg(quota.maxSouple ? QString::number(*quota.maxSouple)
             : quota.max     ? QString::number(*quota.max)
                             : QStringLiteral("∞"));
}

QJsonObject categorieJson(const Categorie& categorie) {
    return {{QStringLiteral("cle"), categorie.cle},
            {QStringLiteral("libelle"), categorie.libelle},
            {QStringLiteral("sous_total"), categorie.estSousTotal},
            {QStringLiteral("compte_dans"), categorie.sousTotal},
            {QStringLiteral("part_millioniemes"), orNull(categorie.part)},
            {QStringLiteral("min"), categorie.quota.min},
            {QStringLiteral("max"), orNull(categorie.quota.max)},
            {QStringLiteral("min_souple"), orNull(categorie.quota.minSouple)},
            {QStringLiteral("max_souple"), orNull(categorie.quota.maxSouple)}};
}

} // namespace

Result<AtelierRecrutement> openRecrutement(const Invocation& invocation, BaseUse use, Cles cles) {
    return openRecrutement(invocation, invocation.arguments.first(), use, cles);
}

Result<AtelierRecrutement> openRecrutement(const Invocation& invocation, const QString& texte, BaseUse use,
                                           Cles cles) {
    auto opened = openCoffre(invocation, use, cles);
    if (!opened)
        return echec(opened.error());
    auto found = findRecrutement(*opened->database, texte);
    if (!found)
        return echec(found.error());
    AtelierRecrutement result;
    result.database = std::move(opened->database);
    result.coffre = std::move(opened->coffre);
    result.recrutement = std::move(*found);
    return result;
}

Result<Vivier> openPool(const AtelierRecrutement& opened, Ouverture ouverture) {
    return loadVivier(*opened.database, *opened.coffre, opened.recrutement.id, ouverture);
}

Result<PanelOuvert> openPanel(const Invocation& invocation, BaseUse use) {
    auto opened = openRecrutement(invocation, use, Cles::Ouvertes);
    if (!opened)
        return echec(opened.error());
    auto pool = openPool(*opened, Ouverture::Profils);
    if (!pool)
        return echec(pool.error());
    auto panel = loadPanel(*opened->database, opened->recrutement.id);
    if (!panel)
        return echec(panel.error());
    PanelOuvert result;
    static_cast<AtelierRecrutement&>(result) = std::move(*opened);
    result.vivier = std::move(*pool);
    result.panel = std::move(*panel);
    return result;
}

Result<Place> memberOf(const PanelOuvert& opened, const QString& texte) {
    const auto candidat = candidatOf(opened.vivier, texte);
    if (!candidat)
        return echec(candidat.error());
    if (const Place* place = opened.panel.ofCandidat(candidat->id))
        return *place;
    return echec(base::Erreur::refus(
        QStringLiteral("panel.place-inconnue"),
        RecrutementTexts::tr("%1 n’est ni dans le panel ni dans la réserve.").arg(candidat->pseudonyme)));
}

Result<Critere> critereOf(const storage::Database& database, const QString& recrutementId,
                          const QString& texte) {
    const auto plan = loadPlan(database, recrutementId);
    if (!plan)
        return echec(plan.error());
    for (const Critere& critere : plan->criteres)
        if (critere.cle == texte || critere.libelle.compare(texte, Qt::CaseInsensitive) == 0)
            return critere;
    return echec(
        base::Erreur::saisie(QStringLiteral("recrutement.critere-inconnu"),
                             RecrutementTexts::tr("Le plan n’a pas de critère « %1 ».").arg(texte.left(40)),
                             RecrutementTexts::tr("« recrutement plan » les énumère.")));
}

Result<Categorie> categorieOf(const Critere& critere, const QString& texte) {
    for (const Categorie& categorie : critere.categories)
        if (categorie.cle == texte || categorie.libelle.compare(texte, Qt::CaseInsensitive) == 0)
            return categorie;
    return echec(base::Erreur::saisie(
        QStringLiteral("recrutement.categorie-inconnue"),
        RecrutementTexts::tr("« %1 » n’a pas de catégorie « %2 ».").arg(critere.libelle, texte.left(40)),
        RecrutementTexts::tr("« recrutement plan » les énumère.")));
}

Outcome applied(storage::Database& database, const Result<storage::Edit>& edit, QJsonObject json) {
    if (const auto done = applyEdit(database, edit); !done)
        return fail(done.error());
    json.insert(QStringLiteral("fait"), true);
    return Answer{QJsonDocument(json), accompli(edit->libelle) + QLatin1Char('\n'), 0, {}};
}

base::Status confirmed(const Invocation& invocation, const QString& consequence) {
    if (invocation.options.isSet(QStringLiteral("confirmer")))
        return {};
    return echec(base::Erreur::refus(QStringLiteral("a-confirmer"), consequence,
                                     RecrutementTexts::tr("Ajoutez --confirmer pour le faire.")));
}

QCommandLineOption confirmOption() {
    return flag("confirmer", RecrutementTexts::tr("Fait ce qui ne s’annule pas en ligne de commande."));
}

Result<QString> planWarning(const storage::Database& database, const QString& recrutementId) {
    const auto plan = loadPlan(database, recrutementId);
    if (!plan)
        return echec(plan.error());
    const auto draw = loadTirageEnCours(database, recrutementId);
    if (!draw)
        return echec(draw.error());
    return *draw ? constatsText(constatsPlanChange(**draw, *plan)) : QString();
}

Outcome withPlanWarning(Outcome outcome, const storage::Database& database, const QString& recrutementId) {
    if (!outcome)
        return outcome;
    const auto warning = planWarning(database, recrutementId);
    if (!warning)
        return fail(warning.error());
    QJsonObject json = outcome->json.object();
    json.insert(QStringLiteral("plan_change"), !warning->isEmpty());
    outcome->json = QJsonDocument(json);
    outcome->text += *warning;
    return outcome;
}

Outcome withCommitmentWarning(Outcome outcome, const AtelierRecrutement& opened) {
    if (!outcome)
        return outcome;
    const auto waits = constatsApresEngagement(*opened.database, opened.recrutement.id);
    if (!waits)
        return fail(waits.error());
    return waits->isEmpty() ? outcome : toldOf(std::move(outcome), *waits);
}

Result<QDate> pastDay(const Invocation& invocation) {
    auto day = dateOrToday(invocation, QStringLiteral("date"));
    if (!day)
        return day;
    if (const auto past = verifierJourPasse(*day, QDate::currentDate()); !past)
        return echec(past.error());
    return day;
}

Outcome toldOf(Outcome outcome, const base::Constats& findings) {
    if (!outcome)
        return outcome;
    QJsonObject json = outcome->json.object();
    QJsonArray all = json[QStringLiteral("constats")].toArray();
    base::Constats fresh; // what was told already is not told again
    for (const base::Constat& one : findings)
        if (!all.contains(one.toJson())) {
            all << one.toJson();
            fresh << one;
        }
    json.insert(QStringLiteral("constats"), all);
    outcome->json = QJsonDocument(json);
    outcome->text += constatsText(fresh);
    return outcome;
}

QJsonValue isoOrNull(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject recrutementJson(const Recrutement& recrutement) {
    return {{QStringLiteral("id"), recrutement.id},
            {QStringLiteral("libelle"), recrutement.libelle},
            {QStringLiteral("concertation_id"), recrutement.concertationId},
            {QStringLiteral("concertation"), recrutement.concertation},
            {QStringLiteral("mode"), key(recrutement.mode)},
            {QStringLiteral("taille"), recrutement.taille},
            {QStringLiteral("zone"), marche::key(recrutement.zone)},
            {QStringLiteral("fichier_fourni"),
             recrutement.fichierFourni ? QJsonValue(*recrutement.fichierFourni) : QJsonValue()},
            {QStringLiteral("un_par_foyer"), recrutement.unParFoyer},
            {QStringLiteral("debut"), isoOrNull(recrutement.debut)},
            {QStringLiteral("fin"), isoOrNull(recrutement.fin)},
            {QStringLiteral("bon_id"), recrutement.bonId},
            {QStringLiteral("marge_pct"),
             recrutement.marge ? QJsonValue(recrutement.marge->texte()) : QJsonValue()}};
}

QJsonObject planJson(const Plan& plan) {
    QJsonArray criteres;
    for (const Critere& critere : plan.criteres) {
        QJsonArray categories;
        for (const Categorie& categorie : critere.categories)
            categories << categorieJson(categorie);
        criteres << QJsonObject{{QStringLiteral("cle"), critere.cle},
                                {QStringLiteral("libelle"), critere.libelle},
                                {QStringLiteral("genre"), key(critere.genre)},
                                {QStringLiteral("sensible"), critere.sensible},
                                {QStringLiteral("incidence_millioniemes"),
                                 critere.incidence ? QJsonValue(*critere.incidence) : QJsonValue()},
                                {QStringLiteral("categories"), categories}};
    }
    QJsonObject json = recrutementJson(plan.recrutement);
    json.insert(QStringLiteral("criteres"), criteres);
    return json;
}

QString targetsText(const Plan& plan, const QStringList& criteres) {
    QString text;
    for (const Critere& critere : plan.criteres) {
        if (!criteres.isEmpty() && !criteres.contains(critere.cle))
            continue;
        text += QStringLiteral("%1 [%2] — %3\n").arg(critere.libelle, critere.cle, libelle(critere.genre));
        for (const Categorie& categorie : critere.categories)
            text += QStringLiteral("  %1%2 : %3%4\n")
                        .arg(categorie.estSousTotal ? RecrutementTexts::tr("Sous-total ") : QString(),
                             categorie.libelle, boundsText(categorie.quota), flexText(categorie.quota));
    }
    return text;
}

QString planText(const Plan& plan) {
    return RecrutementTexts::tr("%1 — %2, panel de %3\n")
               .arg(plan.recrutement.libelle, libelle(plan.recrutement.mode))
               .arg(plan.recrutement.taille) +
           targetsText(plan, {});
}

QJsonObject placeJson(const Place& place) {
    return {{QStringLiteral("pseudonyme"), place.pseudonyme},
            {QStringLiteral("etat"), key(place.etat)},
            {QStringLiteral("origine"), place.origine},
            {QStringLiteral("rang"), place.rang > 0 ? QJsonValue(place.rang) : QJsonValue()},
            {QStringLiteral("selectionne_le"), isoOrNull(place.selectionneLe)},
            {QStringLiteral("confirme_le"), isoOrNull(place.confirmeLe)},
            {QStringLiteral("refuse_le"), isoOrNull(place.refuseLe)},
            {QStringLiteral("desiste_le"), isoOrNull(place.desisteLe)}};
}

Result<std::optional<int>> wholeOption(const Invocation& invocation, const QString& name) {
    if (!invocation.options.isSet(name))
        return std::optional<int>();
    bool whole = false;
    const int number = invocation.options.value(name).toInt(&whole);
    if (!whole)
        return echec(usageErreur(RecrutementTexts::tr("--%1 attend un nombre entier.").arg(name)));
    return std::optional(number);
}

QCommandLineOption flag(const char* name, const QString& help) {
    return {QString::fromLatin1(name), help};
}

QCommandLineOption value(const char* name, const QString& help, const QString& valueName) {
    return valueOption(QString::fromLatin1(name), help, valueName);
}

tl::unexpected<base::Erreur> badChoice(const char* option, const QStringList& keys) {
    return echec(usageErreur(RecrutementTexts::tr("--%1 attend l’une de ces valeurs : %2.")
                                 .arg(QLatin1String(option), keys.join(QStringLiteral(", ")))));
}

Command entry(const char* words, const QString& argumentsHelp, const QString& summary,
              std::function<Outcome(const Invocation&)> run, const QList<QCommandLineOption>& options) {
    const QStringList arguments = argumentsHelp.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto optional = std::count_if(arguments.begin(), arguments.end(), [](const QString& argument) {
        return argument.startsWith(QLatin1Char('['));
    });
    const auto most = static_cast<int>(arguments.size());
    return {QStringList{QStringLiteral("recrutement")} + QString::fromLatin1(words).split(QLatin1Char(' ')),
            argumentsHelp,
            summary,
            most - static_cast<int>(optional),
            most,
            options,
            std::move(run)};
}

FormatExport formatOf(const QString& path) {
    return formatDuFichier(path);
}

base::Status noteAccess(const AtelierRecrutement& opened, const QString& action, int people) {
    return applyEdit(*opened.database,
                     coffre::recordAccess(*opened.database, opened.recrutement.concertationId, action, people,
                                          QDateTime::currentDateTimeUtc()));
}

base::Status writeNoted(const AtelierRecrutement& opened, const QString& action, int people,
                        const QString& path, const std::function<base::Status()>& write) {
    if (auto valid = documents::checkTarget(path); !valid)
        return valid;
    if (auto noted = noteAccess(opened, coffre::actionExport(action, path), people); !noted)
        return noted;
    return write();
}

} // namespace isegorie::cli
