// bon creer, supprimer, dupliquer, avenant, avancer, notifier
#include "app/cli/BonEdition.h"
#include "app/cli/BonFichier.h"
#include "app/cli/BonSortie.h"
#include "app/cli/Help.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/concertation/Lecture.h"
#include "core/marche/Avenant.h"
#include "core/marche/BonChiffrage.h"
#include "core/marche/BonCycle.h"
#include "core/marche/ServiceFait.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace marche;

struct BonActesTexts {
    Q_DECLARE_TR_FUNCTIONS(BonActesTexts)
};

Outcome told(const storage::Database& database, const QStringList& ids) {
    QJsonArray json;
    QString text;
    for (const QString& id : ids) {
        const auto bon = loadBon(database, id);
        if (!bon)
            return fail(bon.error());
        json.append(bonJson(*bon));
        text += QStringLiteral("%1 (%2)\n").arg(bon->titre(), bon->id);
    }
    return Answer{
        ids.size() == 1 ? QJsonDocument(json.first().toObject()) : QJsonDocument(json), text, 0, {}};
}

Outcome createFromNeed(storage::Database& database, const BonFichier& fichier, const QString& path,
                       const QString& concertationId, QDate today) {
    const auto prices = baremeEnVigueur(database, today);
    if (!prices)
        return fail(prices.error());
    const auto created =
        createBonsChiffres(database, concertationId, chiffrer(*fichier.besoin, *prices),
                           QString::fromUtf8(marche::toJson(*fichier.besoin)), today, fichier.champs);
    if (!created)
        return fail(created.error().dans(path));
    if (const auto applied = applyEdit(database, created->edit); !applied)
        return fail(applied.error());
    return told(database, created->ids);
}

Outcome create(const Invocation& invocation) {
    const auto today = dateOrToday(invocation, QStringLiteral("date"));
    if (!today)
        return fail(today.error());
    const auto fichier = readBonFichier(invocation.arguments.first());
    if (!fichier)
        return fail(fichier.error());
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto concertation = concertation::trouverConcertation(**database, fichier->concertation);
    if (!concertation)
        return fail(concertation.error());
    if (fichier->besoin)
        return createFromNeed(**database, *fichier, invocation.arguments.first(), *concertation, *today);
    NouveauBon nouveau{*concertation, fichier->lot, {}, {}, fichier->champs, fichier->lignes};
    if (!fichier->titulaire.isEmpty()) {
        const auto holder = findAttribution(**database, fichier->lot, fichier->titulaire, *today);
        if (!holder)
            return fail(holder.error());
        nouveau.attributionId = holder->id;
    }
    const auto creation = createBon(**database, nouveau, *today);
    if (!creation)
        return fail(creation.error().dans(invocation.arguments.first()));
    if (const auto applied = applyEdit(**database, creation->edit); !applied)
        return fail(applied.error());
    if (fichier->lignes.isEmpty())
        invocation.notes << BonActesTexts::tr("Ce projet ne commande rien encore : donnez « lignes », ou "
                                              "ajoutez-en par « bon ligne ajouter ».");
    return told(**database, {creation->id});
}

/// Finds the bon, makes an edit of it, applies it and tells the bon.
Outcome acted(const Invocation& invocation,
              const std::function<base::Result<Creation>(const storage::Database&, const Bon&, QDate)>& act) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    if (!date)
        return fail(date.error());
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto bon = findBon(**database, invocation.arguments.first());
    if (!bon)
        return fail(bon.error());
    const auto done = act(**database, *bon, *date);
    if (!done)
        return fail(done.error());
    if (const auto applied = applyEdit(**database, done->edit); !applied)
        return fail(applied.error());
    if (done->id.isEmpty())
        return Answer{QJsonDocument(QJsonObject{{QStringLiteral("supprime"), bon->id}}),
                      BonActesTexts::tr("Supprimé : %1").arg(bon->titre()) + QLatin1Char('\n'),
                      0,
                      {}};
    return told(**database, {done->id});
}

base::Result<Creation> kept(const base::Result<storage::Edit>& edit, const QString& id) {
    if (!edit)
        return base::echec(edit.error());
    return Creation{*edit, id};
}

Outcome remove(const Invocation& invocation) {
    return acted(invocation, [](const storage::Database& database, const Bon& bon, QDate) {
        return kept(deleteBon(database, bon.id), {});
    });
}

Outcome duplicate(const Invocation& invocation) {
    return acted(invocation, [](const storage::Database& database, const Bon& bon, QDate date) {
        return duplicateBon(database, bon.id, date);
    });
}

Outcome amend(const Invocation& invocation) {
    return acted(invocation, [](const storage::Database& database, const Bon& bon, QDate date) {
        return createAvenant(database, bon.id, date);
    });
}

Outcome step(const Invocation& invocation) {
    const auto key = requiredOption(invocation, QStringLiteral("vers"));
    if (!key)
        return fail(key.error());
    const auto vers = statutFromKey(*key);
    if (!vers)
        return fail(usageErreur(BonActesTexts::tr("« %1 » n’est pas un état.").arg(key->left(40)),
                                BonActesTexts::tr("Les états sont brouillon, a_signer, notifie, en_cours, "
                                                  "service_fait, solde, annule.")));
    const QString motif = invocation.options.value(QStringLiteral("motif"));
    return acted(
        invocation,
        [&](const storage::Database& database, const Bon& bon, QDate date) -> base::Result<Creation> {
            if (*vers == StatutBon::ServiceFait && bon.isFrozen()) {
                const auto constats = constatsServiceFait(database, bon.id, date);
                if (!constats)
                    return base::echec(constats.error());
                for (const base::Constat& constat : *constats)
                    invocation.notes << QStringLiteral("%1 (%2)").arg(constat.message, constat.article);
            }
            return kept(advance(database, bon.id, {*vers, date, motif}, QDate::currentDate()), bon.id);
        });
}

/// From a draft too: both steps, and neither when the second is refused.
Outcome notify(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    if (!date)
        return fail(date.error());
    const QDate today = QDate::currentDate();
    const auto stepTo = [&](StatutBon vers) -> BonEdit {
        return [vers, day = *date, today](const storage::Database& database,
                                          const Bon& bon) -> base::Result<storage::Edit> {
            if (vers == StatutBon::ASigner && bon.statut != StatutBon::Brouillon)
                return storage::Edit();
            return advance(database, bon.id, {vers, day, {}}, today);
        };
    };
    return changedBon(invocation, {stepTo(StatutBon::ASigner), stepTo(StatutBon::Notifie)});
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> bonActesCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("bon"), QLatin1String(verb)};
    };
    const QString which = BonActesTexts::tr("NUMERO|ID");
    const QCommandLineOption date =
        dateOption(QStringLiteral("date"), BonActesTexts::tr("Jour de l’acte ; aujourd’hui à défaut."));
    const QCommandLineOption vers =
        valueOption(QStringLiteral("vers"), BonActesTexts::tr("L’état à atteindre."), QStringLiteral("ETAT"));
    const QCommandLineOption motif =
        valueOption(QStringLiteral("motif"), BonActesTexts::tr("Motif d’une annulation ou d’une clôture."),
                    QStringLiteral("TEXTE"));
    return {
        {words("creer"),
         BonActesTexts::tr("FICHIER.json"),
         BonActesTexts::tr("Crée un bon d’après ses lignes, ou les bons qu’un besoin demande."),
         1,
         1,
         {date},
         create},
        {words("dupliquer"),
         which,
         BonActesTexts::tr("Refait un projet de bon, aux prix du jour."),
         1,
         1,
         {date},
         duplicate},
        {words("supprimer"), which, BonActesTexts::tr("Supprime un projet de bon."), 1, 1, {date}, remove},
        {words("avenant"),
         which,
         BonActesTexts::tr("Crée un projet d’avenant à un bon notifié."),
         1,
         1,
         {date},
         amend},
        {words("avancer"),
         which,
         BonActesTexts::tr("Fait passer un bon à un autre état."),
         1,
         1,
         {required(vers), motif, date},
         step},
        {words("notifier"),
         which,
         BonActesTexts::tr("Notifie un bon : numéro, contenu figé, empreinte."),
         1,
         1,
         {date},
         notify}};
}

} // namespace isegorie::cli
