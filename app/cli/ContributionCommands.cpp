// contributions importer, imports, lister
#include "app/cli/CoffreAccess.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/concertation/ConcertationEdits.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/ProfilsBase.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace isegorie::cli {

using base::echec;
using base::Result;
using namespace consultation;

namespace {

struct ContributionTexts {
    Q_DECLARE_TR_FUNCTIONS(ContributionTexts)
};

QString option(const Invocation& invocation, const char* name) {
    return invocation.options.value(QLatin1String(name));
}

/// A base without any concertation gets one under the name of the file.
Result<QString> concertationFor(const Invocation& invocation, storage::Database& database,
                                const QString& path) {
    auto id = concertationDe(invocation, database);
    if (!id || !id->isEmpty())
        return id;
    const auto edit = concertation::creer({{QStringLiteral("titre"), QFileInfo(path).completeBaseName()}});
    if (const auto made = applyEdit(database, edit); !made)
        return echec(made.error());
    invocation.notes
        << ContributionTexts::tr("La concertation « %1 » est créée.").arg(QFileInfo(path).completeBaseName());
    return edit->changes.first().id;
}

DemandeImport demandOf(const Invocation& invocation) {
    DemandeImport demand;
    demand.chemin = invocation.arguments.constFirst();
    demand.consultation = option(invocation, "consultation");
    demand.options.profil = option(invocation, "profil");
    demand.options.colonnesSeparees = invocation.options.isSet(QStringLiteral("colonnes-separees"));
    demand.sansIdentites = invocation.options.isSet(QStringLiteral("sans-identites"));
    return demand;
}

Answer answerOf(const PlanImport& plan) {
    return {QJsonDocument(plan.toJson()), plan.texte(), 0, {}};
}

Outcome dryRun(const Invocation& invocation, DemandeImport demand) {
    const auto simply = [&]() -> Outcome {
        const auto plan = parcourirExport(demand.chemin, demand.options);
        return plan ? Outcome(answerOf(*plan)) : fail(plan.error());
    };
    if (invocation.base.isEmpty())
        return simply();
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationDe(invocation, **database);
    if (!id)
        return fail(id.error());
    if (id->isEmpty())
        return simply();
    demand.concertationId = *id;
    const auto plan = planImport(**database, demand);
    return plan ? Outcome(answerOf(*plan)) : fail(plan.error());
}

/// Opens the coffre where there are people to keep; without a coffre they are not kept, and that is said.
Result<BaseCoffre> openedFor(const Invocation& invocation, DemandeImport& demand) {
    auto opened = openCoffre(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return opened;
    const auto options = resoudreOptions(*opened->database, demand.chemin, demand.options);
    if (!options)
        return echec(options.error());
    demand.options = *options;
    const auto columns = colonnesPersonnelles(demand.chemin, demand.options);
    if (!columns)
        return echec(columns.error());
    if (columns->isEmpty() || demand.sansIdentites)
        return opened;
    if (opened->coffre->etat() == coffre::Coffre::Etat::Absent) {
        demand.sansIdentites = true;
        invocation.notes << ContributionTexts::tr(
                                "Les colonnes personnelles (%1) ne sont pas gardées : la base n’a pas de "
                                "coffre (« coffre creer »).")
                                .arg(columns->join(QStringLiteral(", ")));
        return opened;
    }
    opened->database.reset(); // one program writes at a time
    return openCoffre(invocation, BaseUse::Write, Cles::Ouvertes);
}

Outcome importFile(const Invocation& invocation) {
    DemandeImport demand = demandOf(invocation);
    if (invocation.options.isSet(QStringLiteral("simuler")))
        return dryRun(invocation, demand);
    if (const auto path = basePath(invocation); !path)
        return fail(path.error());
    const auto opened = openedFor(invocation, demand);
    if (!opened)
        return fail(opened.error());
    const auto id = concertationFor(invocation, *opened->database, demand.chemin);
    if (!id)
        return fail(id.error());
    demand.concertationId = *id;
    const auto done = importer(*opened->database, opened->coffre.get(), demand);
    return done ? Outcome(answerOf(done->plan)) : fail(done.error());
}

/// What is read of the concertation that is meant.
template <typename T>
Result<T> readOf(const Invocation& invocation,
                 const std::function<Result<T>(const storage::Database&, const QString&)>& read) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return echec(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return echec(id.error());
    return read(**database, *id);
}

Outcome listImports(const Invocation& invocation) {
    const auto imports = readOf<QJsonArray>(invocation, &importsDe);
    if (!imports)
        return fail(imports.error());
    QString text;
    for (const QJsonValue& one : *imports) {
        const auto count = [&one](const char* name) { return one[QLatin1String(name)].toInteger(); };
        text += ContributionTexts::tr("%1  %2 : %3 nouvelles, %4 modifiées, %5 rejetées%6\n")
                    .arg(one[QStringLiteral("importe_le")].toString().left(10),
                         one[QStringLiteral("consultation")].toString())
                    .arg(count("nouvelles"))
                    .arg(count("modifiees"))
                    .arg(count("rejetees"))
                    .arg(one[QStringLiteral("retire_le")].isNull() ? QString()
                                                                   : ContributionTexts::tr(" (retiré)"));
    }
    return Answer{QJsonDocument(*imports), text, 0, {}};
}

Outcome listContributions(const Invocation& invocation) {
    bool ok = false;
    const int count = option(invocation, "nombre").toInt(&ok);
    if (!ok || count < 1)
        return fail(usageErreur(ContributionTexts::tr("L’option --nombre attend un entier.")));
    const auto read =
        readOf<ContributionsLues>(invocation, [count](const storage::Database& database, const QString& id) {
            return contributionsDe(database, id, 0, count);
        });
    if (!read)
        return fail(read.error());
    QString text;
    for (const QJsonValue& one : read->contributions)
        text += one[QStringLiteral("identifiant")].toString() + QStringLiteral("  ") +
                (one[QStringLiteral("titre")].toString() + u' ' + one[QStringLiteral("texte")].toString())
                    .simplified()
                    .left(100) +
                u'\n';
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("nombre"), read->nombre},
                                            {QStringLiteral("contributions"), read->contributions}}),
                  text,
                  0,
                  {}};
}

Command command(const char* word, const QString& arguments, const QString& summary,
                const QList<QCommandLineOption>& options, std::function<Outcome(const Invocation&)> run) {
    const int count = arguments.isEmpty() ? 0 : 1;
    return {{QStringLiteral("contributions"), QLatin1String(word)},
            arguments,
            summary,
            count,
            count,
            options,
            std::move(run)};
}

} // namespace

QList<Command> contributionCommands() {
    const QString name = ContributionTexts::tr("NOM");
    const QList<QCommandLineOption> import{
        simulerOption(),
        concertationOption(),
        valueOption(QStringLiteral("profil"),
                    ContributionTexts::tr("Comment le lire : auto, ou le nom d’un profil."), name,
                    QStringLiteral("auto")),
        valueOption(QStringLiteral("consultation"),
                    ContributionTexts::tr("Celle que l’export continue ; sinon celle des mêmes en-têtes."),
                    name),
        QCommandLineOption(QStringLiteral("colonnes-separees"),
                           ContributionTexts::tr("Ne réunit pas les colonnes de cases cochées (« Question -> "
                                                 "choix ») en questions à choix.")),
        QCommandLineOption(QStringLiteral("sans-identites"),
                           ContributionTexts::tr("Ne garde pas les colonnes personnelles, même chiffrées."))};
    return withPhrase({command(
               "importer", ContributionTexts::tr("FICHIER"),
               ContributionTexts::tr("Importe l’export d’une plateforme (CSV, XLSX, JSON, ZIP, LimeSurvey)."),
               import, importFile)}) +
           QList<Command>{
               command("imports", {}, ContributionTexts::tr("Énumère les imports d’une concertation."),
                       {concertationOption()}, listImports),
               command("lister", {}, ContributionTexts::tr("Montre les contributions d’une concertation."),
                       {concertationOption(),
                        valueOption(QStringLiteral("nombre"), ContributionTexts::tr("Combien au plus."),
                                    ContributionTexts::tr("N"), QStringLiteral("20"))},
                       listContributions)};
}

} // namespace isegorie::cli
