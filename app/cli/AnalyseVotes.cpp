// analyse votes; contributions votes importer, contributions votes lister
#include "app/cli/CoffreAccess.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/VotesImportBase.h"
#include "core/consultation/VotesSortie.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace isegorie::cli {

using base::echec;
using base::Result;

namespace {

using namespace consultation;

struct AnalyseTexts {
    Q_DECLARE_TR_FUNCTIONS(AnalyseTexts)
};

QString option(const Invocation& invocation, const char* name) {
    return invocation.options.value(QLatin1String(name));
}

Result<VotesAAnalyser> ofBase(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return echec(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return echec(id.error());
    const auto all = scrutinsDe(**database, *id);
    if (!all)
        return echec(all.error());
    const auto one = scrutinNomme(*all, option(invocation, "scrutin"));
    if (!one)
        return echec(one.error());
    return lireScrutin(**database, *id, *one);
}

Result<VotesAAnalyser> asked(const Invocation& invocation) {
    const QString folder = option(invocation, "dossier");
    if (folder.isEmpty() && !invocation.base.isEmpty())
        return ofBase(invocation);
    if (folder.isEmpty())
        return echec(
            usageErreur(AnalyseTexts::tr("Dites quels votes analyser."),
                        AnalyseTexts::tr("--dossier DOSSIER, ou --base FICHIER pour ceux d’une base.")));
    auto votes = lireDossierVotes(folder);
    if (!votes)
        return echec(votes.error());
    const QFileInfo info(folder);
    return votesDeDossier(info.isFile() ? info.completeBaseName() : info.fileName(), std::move(*votes));
}

Outcome analyseVotes(const Invocation& invocation) {
    auto votes = asked(invocation);
    if (!votes)
        return fail(votes.error());
    std::optional<AppartenancesLues> membership;
    if (const QString file = option(invocation, "groupes"); !file.isEmpty()) {
        auto read = lireAppartenances(file, votes->dossier);
        if (!read)
            return fail(read.error());
        membership = std::move(*read);
    }
    const auto result = analyserAvecIncertitude(std::move(*votes), membership);
    if (!result)
        return fail(result.error());
    QString text = resultatTexte(*result);
    if (const QString path = option(invocation, "sortie"); !path.isEmpty()) {
        if (const auto written = ecrireVotes(*result, path); !written)
            return fail(written.error());
        text += AnalyseTexts::tr("Écrit : %1").arg(path) + QLatin1Char('\n');
    }
    return Answer{QJsonDocument(resultatJson(*result)), text, 0, {}};
}

DemandeVotes demandOf(const Invocation& invocation) {
    DemandeVotes demand;
    demand.chemin = invocation.arguments.constFirst();
    demand.scrutin = option(invocation, "scrutin");
    demand.colonnes = {option(invocation, "participant"), option(invocation, "enonce"),
                       option(invocation, "vote")};
    return demand;
}

Answer answerOf(const PlanVotes& plan) {
    return {QJsonDocument(plan.toJson()), plan.texte(), 0, {}};
}

Outcome dryRun(const Invocation& invocation, DemandeVotes demand) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    demand.concertationId = *id;
    const auto plan = planVotes(**database, demand);
    return plan ? Outcome(answerOf(*plan)) : fail(avecCommande(plan.error()));
}

/// The coffre is opened only for people who are named.
Result<BaseCoffre> openedFor(const Invocation& invocation, const DemandeVotes& demand) {
    const auto read = lireVotes(demand.chemin, demand.colonnes);
    if (!read)
        return echec(read.error());
    auto opened = openCoffre(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened || !read->personnels || opened->coffre->etat() == coffre::Coffre::Etat::Absent)
        return opened;
    opened->database.reset(); // one program writes at a time
    return openCoffre(invocation, BaseUse::Write, Cles::Ouvertes);
}

Outcome importVotes(const Invocation& invocation) {
    DemandeVotes demand = demandOf(invocation);
    if (const auto path = basePath(invocation); !path)
        return fail(path.error());
    if (invocation.options.isSet(QStringLiteral("simuler")))
        return dryRun(invocation, demand);
    const auto opened = openedFor(invocation, demand);
    if (!opened)
        return fail(avecCommande(opened.error()));
    const auto id = concertationExigee(invocation, *opened->database);
    if (!id)
        return fail(id.error());
    demand.concertationId = *id;
    const auto done = importerVotes(*opened->database, opened->coffre.get(), demand);
    return done ? Outcome(answerOf(*done)) : fail(done.error());
}

Outcome listVotes(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto imports = importsVotesDe(**database, *id);
    if (!imports)
        return fail(imports.error());
    QString text;
    for (const QJsonValue& one : *imports)
        text +=
            AnalyseTexts::tr("%1  %2 : %3, votes nouveaux %4, changés %5%6")
                .arg(one[QStringLiteral("importe_le")].toString().left(10),
                     one[QStringLiteral("scrutin")].toString(), one[QStringLiteral("fichier")].toString())
                .arg(one[QStringLiteral("nouveaux")].toInteger())
                .arg(one[QStringLiteral("changes")].toInteger())
                .arg(one[QStringLiteral("retire_le")].isNull() ? QString() : AnalyseTexts::tr(" (retiré)")) +
            QLatin1Char('\n');
    return Answer{QJsonDocument(*imports), text, 0, {}};
}

QCommandLineOption scrutinOption(const QString& help) {
    return valueOption(QStringLiteral("scrutin"), help, AnalyseTexts::tr("NOM"));
}

Command importCommand() {
    const QString column = AnalyseTexts::tr("COLONNE");
    return {
        {QStringLiteral("contributions"), QStringLiteral("votes"), QStringLiteral("importer")},
        AnalyseTexts::tr("FICHIER"),
        AnalyseTexts::tr("Importe des votes sur des énoncés : Polis, alignements de Decidim, votes de Cap "
                         "Collectif, ou tout tableau (participant, énoncé, vote)."),
        1,
        1,
        {simulerOption(), concertationOption(),
         scrutinOption(AnalyseTexts::tr("L’ensemble de votes qu’il continue ou commence.")),
         valueOption(QStringLiteral("participant"), AnalyseTexts::tr("Colonne de qui vote."), column),
         valueOption(QStringLiteral("enonce"), AnalyseTexts::tr("Colonne de l’énoncé."), column),
         valueOption(QStringLiteral("vote"), AnalyseTexts::tr("Colonne du vote."), column)},
        importVotes};
}

} // namespace

QList<Command> analyseVotesCommands() {
    const Command analysis{
        {QStringLiteral("analyse"), QStringLiteral("votes")},
        {},
        AnalyseTexts::tr("Dit ce qui rassemble et ce qui divise ceux qui votent, par quoi chaque groupe se "
                         "distingue, et avec quelle incertitude."),
        0,
        0,
        {valueOption(
             QStringLiteral("dossier"),
             AnalyseTexts::tr("Dossier ou ZIP d’un export de Polis (votes.csv, comments.csv), ou tout "
                              "fichier de votes."),
             AnalyseTexts::tr("DOSSIER")),
         concertationOption(), scrutinOption(AnalyseTexts::tr("Lequel des ensembles de votes de la base.")),
         valueOption(QStringLiteral("groupes"),
                     AnalyseTexts::tr("Part de ces groupes publiés : participants-votes.csv."),
                     AnalyseTexts::tr("FICHIER")),
         valueOption(QStringLiteral("sortie"),
                     AnalyseTexts::tr("Écrit aussi ce fichier : .csv, .xlsx ou .json."),
                     AnalyseTexts::tr("FICHIER"))},
        analyseVotes};
    return QList<Command>{analysis} + withPhrase({importCommand()}) +
           QList<Command>{
               {{QStringLiteral("contributions"), QStringLiteral("votes"), QStringLiteral("lister")},
                {},
                AnalyseTexts::tr("Énumère les imports de votes d’une concertation."),
                0,
                0,
                {concertationOption()},
                listVotes}};
}

} // namespace isegorie::cli
