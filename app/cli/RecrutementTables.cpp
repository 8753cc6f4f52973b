// recrutement tables: of numbers, of a file, or of a recruitment of a base; tables lister, supprimer.
#include "app/cli/RecrutementOptions.h"
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/documents/FileOutput.h"
#include "core/recrutement/TablesPlan.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace recrutement;

struct TablesTexts {
    Q_DECLARE_TR_FUNCTIONS(TablesTexts)
};

constexpr int kMostRounds = 100;

QStringList namesOf(const Invocation& invocation, const char* option) {
    QStringList names;
    for (const QString& one :
         invocation.options.value(QLatin1String(option)).split(QLatin1Char(','), Qt::SkipEmptyParts))
        names << one.trimmed();
    return names;
}

base::Status withinLimits(int participants) {
    if (participants <= kMaxParticipants)
        return {};
    return base::echec(
        usageErreur(TablesTexts::tr("Un plan de tables a au plus %1 participants.").arg(kMaxParticipants)));
}

tl::expected<DonneesTables, Errors> participantsOf(const Invocation& invocation) {
    const QString file = QStringLiteral("candidats");
    if (!invocation.options.isSet(file)) {
        const auto count = positiveOption(invocation, QStringLiteral("participants"));
        if (!count)
            return fail(count.error());
        if (const auto within = withinLimits(*count); !within)
            return fail(within.error());
        return participantsNumerotes(*count);
    }
    const auto table = tableOf(invocation, file);
    if (!table)
        return fail(table.error());
    const auto people = lireParticipants(*table, namesOf(invocation, "criteres"),
                                         invocation.options.value(QStringLiteral("id")));
    if (!people)
        return tl::unexpected(people.error());
    const int count = people->probleme.participants;
    if (invocation.options.isSet(QStringLiteral("participants")) &&
        invocation.options.value(QStringLiteral("participants")).toInt() != count)
        return fail(usageErreur(TablesTexts::tr("Le fichier a %1 personnes.").arg(count),
                                TablesTexts::tr("Retirez --participants.")));
    return *people;
}

QString seatingText(const DonneesTables& data, const analyse::MelangeTables& result) {
    QString text = TablesTexts::tr("%1 rencontres sur %2 possibles au plus (au hasard : %3), %4 répétées.")
                       .arg(result.mesure.rencontres)
                       .arg(result.borneRencontres)
                       .arg(result.rencontresHasard, 0, 'f', 0)
                       .arg(result.mesure.repetitions) +
                   QLatin1Char('\n');
    for (qsizetype i = 0; i < data.criteres.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        text += TablesTexts::tr("%1 : %2 paires semblables à une table, %3 au moins (au hasard : %4).")
                    .arg(data.criteres[i])
                    .arg(result.mesure.semblables[place])
                    .arg(result.borneSemblables[place])
                    .arg(result.semblablesHasard[place], 0, 'f', 0) +
                QLatin1Char('\n');
    }
    int number = 0;
    for (const auto& round : result.places) {
        text += TablesTexts::tr("Tour %1").arg(++number) + QLatin1Char('\n');
        int tableNumber = 0;
        for (const std::vector<int>& table : round) {
            QStringList people;
            for (const int person : table)
                people << data.identifiants[person];
            text += QStringLiteral("  %1 : %2").arg(++tableNumber).arg(people.join(QStringLiteral(", "))) +
                    QLatin1Char('\n');
        }
    }
    return text;
}

/// Seats them; the people come last so that a wrong option is told first.
base::Result<analyse::MelangeTables> mix(const Invocation& invocation, DonneesTables& data,
                                         const QString& seed) {
    const auto tables = positiveOption(invocation, QStringLiteral("tables"));
    const auto rounds = positiveOption(invocation, QStringLiteral("tours"), 1);
    const auto limit = limitOf(invocation);
    if (!tables || !rounds || !limit)
        return base::echec(!tables ? tables.error() : !rounds ? rounds.error() : limit.error());
    if (const auto within = withinLimits(data.probleme.participants); !within)
        return base::echec(within.error());
    if (*tables > data.probleme.participants)
        return base::echec(usageErreur(TablesTexts::tr("Il y a plus de tables que de participants.")));
    if (*rounds > kMostRounds)
        return base::echec(
            usageErreur(TablesTexts::tr("Un plan de tables a au plus %1 tours.").arg(kMostRounds)));
    data.probleme.tables = *tables;
    data.probleme.tours = *rounds;
    return analyse::mixTables(data.probleme, seed.toUtf8(), *limit);
}

/// Of a base: --groupe, --seance; --garder stores, --sortie writes the cards.
struct AtelierTables {
    AtelierRecrutement atelier;
    Vivier vivier;
    QString seanceId;
    DonneesTables donnees;
};

base::Result<QString> sessionOf(const Invocation& invocation, const AtelierRecrutement& opened) {
    const QString wanted = invocation.options.value(QStringLiteral("seance"));
    if (wanted.isEmpty())
        return QString();
    const auto sessions = listSeances(*opened.database, opened.recrutement.id);
    if (!sessions)
        return base::echec(sessions.error());
    for (const Seance& one : *sessions)
        if (one.id == wanted || one.libelle.compare(wanted, Qt::CaseInsensitive) == 0)
            return one.id;
    return base::echec(base::Erreur::saisie(QStringLiteral("seance.inconnue"),
                                            TablesTexts::tr("Cette séance n’existe pas."),
                                            TablesTexts::tr("« recrutement seances » les énumère.")));
}

base::Result<QStringList> criteriaOf(const Invocation& invocation, const Plan& plan) {
    QStringList keys;
    for (const Critere& critere : criteresDesTables(plan))
        keys << critere.cle;
    if (!invocation.options.isSet(QStringLiteral("criteres")))
        return keys;
    const QStringList wanted = namesOf(invocation, "criteres");
    for (const QString& one : wanted)
        if (!keys.contains(one))
            return badChoice("criteres", keys);
    return wanted;
}

base::Result<AtelierTables> openTables(const Invocation& invocation) {
    const QString groupKey = invocation.options.value(QStringLiteral("groupe"));
    const auto group = groupeTablesFromKey(groupKey.isEmpty() ? key(GroupeTables::Panel) : groupKey);
    if (!group)
        return badChoice("groupe", clesGroupesTables());
    const bool names = invocation.options.isSet(QStringLiteral("noms"));
    const bool writes = invocation.options.isSet(QStringLiteral("sortie")) ||
                        invocation.options.isSet(QStringLiteral("garder"));
    auto opened = openRecrutement(invocation, writes ? BaseUse::Write : BaseUse::Read, Cles::Ouvertes);
    if (!opened)
        return base::echec(opened.error());
    const auto session = sessionOf(invocation, *opened);
    auto pool = openPool(*opened, names ? Ouverture::Identites : Ouverture::Profils);
    const auto panel = loadPanel(*opened->database, opened->recrutement.id);
    const auto presences = loadPresences(*opened->database, opened->recrutement.id);
    if (!session || !pool)
        return base::echec(!session ? session.error() : pool.error());
    if (!panel || !presences)
        return base::echec(!panel ? panel.error() : presences.error());
    const auto people = participantsDesTables(*panel, *presences, *group, *session);
    const auto criteria = criteriaOf(invocation, pool->plan);
    if (!people || !criteria)
        return base::echec(!people ? people.error() : criteria.error());
    AtelierTables result;
    result.donnees = participantsDuVivier(*pool, *people, *criteria);
    result.seanceId = *session;
    result.vivier = std::move(*pool);
    result.atelier = std::move(*opened);
    return result;
}

base::Status keep(const Invocation& invocation, const AtelierTables& opened, const PlanDeTables& plan) {
    const QString path = invocation.options.value(QStringLiteral("sortie"));
    if (!path.isEmpty()) // refused before anything is kept
        if (auto valid = documents::checkTarget(path); !valid)
            return valid;
    if (invocation.options.isSet(QStringLiteral("garder")))
        if (auto kept =
                applyEdit(*opened.atelier.database,
                          enregistrerTables(opened.atelier.recrutement.id, opened.seanceId, plan.libelle,
                                            plan.contenu, QDateTime::currentDateTimeUtc())
                              .edit);
            !kept)
            return kept;
    if (path.isEmpty())
        return {};
    const bool names = invocation.options.isSet(QStringLiteral("noms"));
    const auto write = [&] {
        return exportTables(cartesTables(opened.vivier, plan, !names), path, formatOf(path));
    };
    const QString action = names ? TablesTexts::tr("Plan de tables : %1")
                                 : TablesTexts::tr("Plan de tables sous pseudonymes : %1");
    return writeNoted(opened.atelier, action.arg(plan.libelle), plan.participants(), path, write);
}

Outcome seatBase(const Invocation& invocation) {
    auto opened = openTables(invocation);
    if (!opened)
        return fail(opened.error());
    const QString seed = seedOf(invocation);
    const auto result = mix(invocation, opened->donnees, seed);
    if (!result)
        return fail(result.error());
    PlanDeTables plan;
    plan.contenu = tablesJson(opened->donnees, *result, seed);
    plan.libelle = invocation.options.value(QStringLiteral("libelle"));
    if (plan.libelle.isEmpty())
        plan.libelle = plan.resume();
    if (const auto kept = keep(invocation, *opened, plan); !kept)
        return fail(kept.error());
    return Answer{QJsonDocument(plan.contenu), seatingText(opened->donnees, *result), 0, {}};
}

Outcome seat(const Invocation& invocation) {
    if (!invocation.arguments.isEmpty())
        return seatBase(invocation);
    auto data = participantsOf(invocation);
    if (!data)
        return tl::unexpected(data.error());
    const QString seed = seedOf(invocation);
    const auto result = mix(invocation, *data, seed);
    if (!result)
        return fail(result.error());
    return Answer{QJsonDocument(tablesJson(*data, *result, seed)), seatingText(*data, *result), 0, {}};
}

Outcome list(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Read, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto plans = listPlansDeTables(*opened->database, opened->recrutement.id);
    if (!plans)
        return fail(plans.error());
    QJsonArray json;
    QString text;
    for (const PlanDeTables& one : *plans) {
        QJsonObject object = one.contenu;
        object.insert(QStringLiteral("id"), one.id);
        object.insert(QStringLiteral("libelle"), one.libelle);
        object.insert(QStringLiteral("seance"), one.seanceId.isEmpty() ? QJsonValue() : one.seanceId);
        object.insert(QStringLiteral("cree_le"), one.creeLe.toString(Qt::ISODate));
        json << object;
        text += QStringLiteral("%1  %2\n").arg(one.id, one.libelle);
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome remove(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    return applied(*opened->database, supprimerPlanDeTables(*opened->database, invocation.arguments.at(1)));
}

QList<QCommandLineOption> seatOptions() {
    const auto number = [](const char* name, const QString& help) {
        return valueOption(QLatin1String(name), help, QStringLiteral("N"));
    };
    return {number("participants", TablesTexts::tr("Participants, numérotés à partir de 1.")),
            number("tables", TablesTexts::tr("Tables à chaque tour.")),
            number("tours", TablesTexts::tr("Tours ; sinon un seul.")),
            valueOption(QStringLiteral("candidats"), TablesTexts::tr("Fichier des participants."),
                        TablesTexts::tr("FICHIER")),
            valueOption(QStringLiteral("criteres"),
                        TablesTexts::tr("Colonnes, ou critères du plan, dont les réponses se mêlent."),
                        TablesTexts::tr("COL1,COL2")),
            valueOption(QStringLiteral("id"), TablesTexts::tr("Colonne de l’identifiant."),
                        QStringLiteral("COL")),
            valueOption(QStringLiteral("groupe"),
                        TablesTexts::tr("D’une base : panel, confirmes ou presents ; sinon le panel."),
                        TablesTexts::tr("GROUPE")),
            valueOption(QStringLiteral("seance"), TablesTexts::tr("D’une base : la séance."),
                        TablesTexts::tr("SEANCE")),
            flag("garder", TablesTexts::tr("Garde le plan dans la base.")),
            valueOption(QStringLiteral("libelle"), TablesTexts::tr("Nom du plan gardé."),
                        TablesTexts::tr("TEXTE")),
            valueOption(QStringLiteral("sortie"),
                        TablesTexts::tr("Cartes de table, XLSX ou CSV, par pseudonyme."),
                        TablesTexts::tr("FICHIER")),
            flag("noms", TablesTexts::tr("Avec les noms ; l’accès est noté.")),
            valueOption(QStringLiteral("graine"),
                        TablesTexts::tr("Le même texte donne les mêmes tables ; sinon le hasard."),
                        TablesTexts::tr("TEXTE")),
            valueOption(QStringLiteral("limite"), TablesTexts::tr("Secondes au plus."),
                        TablesTexts::tr("SECONDES"))};
}

} // namespace

QList<Command> recrutementTablesCommands() {
    return withPhrase(
        {entry("tables", TablesTexts::tr("[RECRUTEMENT]"),
               TablesTexts::tr(
                   "Répartit des participants en tables, tour après tour, pour qu’ils se rencontrent."),
               seat, seatOptions()),
         entry("tables lister", TablesTexts::tr("RECRUTEMENT"),
               TablesTexts::tr("Les plans de tables gardés."), list),
         entry("tables supprimer", TablesTexts::tr("RECRUTEMENT PLAN"),
               TablesTexts::tr("Supprime un plan de tables."), remove)});
}

} // namespace isegorie::cli
