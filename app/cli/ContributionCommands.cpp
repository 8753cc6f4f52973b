// contributions importer, imports, retirer-import, reprendre-import, lister
#include "app/cli/CoffreAccess.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/concertation/ConcertationEdits.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/ProfilsBase.h"
#include "core/consultation/RetraitImport.h"

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
    demand.nouvelle = invocation.options.isSet(QStringLiteral("nouvelle"));
    demand.options.colonnesSeparees = invocation.options.isSet(QStringLiteral("colonnes-separees"));
    demand.options.sansEntete = invocation.options.isSet(QStringLiteral("sans-entete"));
    demand.options.repareEncodage = invocation.options.isSet(QStringLiteral("reparer-encodage"));
    demand.sansIdentites = invocation.options.isSet(QStringLiteral("sans-identites"));
    return demand;
}

Answer answerOf(const PlanImport& plan) {
    const PlanImport told = avecOptions(plan);
    return {QJsonDocument(told.toJson()), told.texte() + suiteOptions(told), 0, {}};
}

Outcome dryRun(const Invocation& invocation, DemandeImport demand) {
    const auto simply = [&]() -> Outcome {
        const auto plan = parcourirExport(demand.chemin, demand.options);
        return plan ? Outcome(answerOf(*plan)) : fail(avecCommande(plan.error()));
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
    return plan ? Outcome(answerOf(*plan)) : fail(avecCommande(plan.error()));
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
    if (demand.nouvelle && !demand.consultation.isEmpty())
        return fail(usageErreur(ContributionTexts::tr("Choisissez --nouvelle ou --consultation NOM.")));
    if (invocation.options.isSet(QStringLiteral("simuler")))
        return dryRun(invocation, demand);
    if (const auto path = basePath(invocation); !path)
        return fail(path.error());
    const auto opened = openedFor(invocation, demand);
    if (!opened)
        return fail(avecCommande(opened.error()));
    const auto id = concertationFor(invocation, *opened->database, demand.chemin);
    if (!id)
        return fail(id.error());
    demand.concertationId = *id;
    const auto done = importer(*opened->database, opened->coffre.get(), demand);
    return done ? Outcome(answerOf(done->plan)) : fail(avecCommande(done.error()));
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
        text += ContributionTexts::tr("%1  %2  %3, dans « %4 » : nouvelles %5, modifiées %6, rejetées %7%8\n")
                    .arg(one[QStringLiteral("id")].toString(),
                         one[QStringLiteral("importe_le")].toString().left(10),
                         one[QStringLiteral("fichier")].toString(),
                         one[QStringLiteral("consultation")].toString())
                    .arg(count("nouvelles"))
                    .arg(count("modifiees"))
                    .arg(count("rejetees"))
                    .arg(one[QStringLiteral("retire_le")].isNull() ? QString()
                                                                   : ContributionTexts::tr(" (retiré)"));
    }
    return Answer{QJsonDocument(*imports), text, 0, {}};
}

/// retirer-import and reprendre-import
Outcome changeImport(const Invocation& invocation, bool back) {
    const bool dry = invocation.options.isSet(QStringLiteral("simuler"));
    const auto database = openBase(invocation, dry ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    auto plan = planRetrait(**database, *id, invocation.arguments.constFirst());
    if (!plan)
        return fail(avecCommande(plan.error()));
    const auto edit =
        back ? reprendreImport(**database, *plan)
             : retirerImport(**database, *plan, dry || invocation.options.isSet(QStringLiteral("confirmer")));
    if (!edit)
        return fail(edit.error());
    if (!dry)
        if (const auto done = applyEdit(**database, edit); !done)
            return fail(done.error());
    const QString text = plan->texte(); // of what was there before
    if (!dry)
        plan->retire = !back;
    return Answer{QJsonDocument(plan->toJson()), text + u'\n', 0, {}};
}

Outcome retire(const Invocation& invocation) {
    return changeImport(invocation, false);
}

Outcome bringBack(const Invocation& invocation) {
    return changeImport(invocation, true);
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

QList<QCommandLineOption> importOptions() {
    const QString name = ContributionTexts::tr("NOM");
    return {
        simulerOption(),
        concertationOption(),
        valueOption(QStringLiteral("profil"),
                    ContributionTexts::tr("Comment le lire : auto, ou le nom d’un profil."), name,
                    QStringLiteral("auto")),
        valueOption(QStringLiteral("consultation"),
                    ContributionTexts::tr("Celle que l’export continue ; sinon celle des mêmes en-têtes, "
                                          "sauf si les mêmes identifiants y disent autre chose."),
                    name),
        QCommandLineOption(
            QStringLiteral("nouvelle"),
            ContributionTexts::tr("Commence une autre consultation, même si une a les mêmes en-têtes.")),
        QCommandLineOption(QStringLiteral("colonnes-separees"),
                           ContributionTexts::tr("Ne réunit pas les colonnes de cases cochées (« Question -> "
                                                 "choix ») en questions à choix.")),
        QCommandLineOption(QStringLiteral("sans-entete"),
                           ContributionTexts::tr("La première ligne est une contribution, non l’en-tête.")),
        QCommandLineOption(
            QStringLiteral("reparer-encodage"),
            ContributionTexts::tr("Répare les accents encodés deux fois (« Ã© » pour « é »).")),
        QCommandLineOption(QStringLiteral("sans-identites"),
                           ContributionTexts::tr("Ne garde pas les colonnes personnelles, même chiffrées."))};
}

} // namespace

QList<Command> contributionCommands() {
    return withPhrase({command(
               "importer", ContributionTexts::tr("FICHIER"),
               ContributionTexts::tr("Importe l’export d’une plateforme (CSV, XLSX, JSON, ZIP, LimeSurvey)."),
               importOptions(), importFile)}) +
           QList<Command>{
               command("imports", {}, ContributionTexts::tr("Énumère les imports d’une concertation."),
                       {concertationOption()}, listImports),
               command(
                   "retirer-import", ContributionTexts::tr("IMPORT"),
                   ContributionTexts::tr("Retire un import (identifiant ou fichier) : ses contributions ne "
                                         "comptent plus, celles qu’il remplaçait reviennent."),
                   {concertationOption(), simulerOption(),
                    QCommandLineOption(
                        QStringLiteral("confirmer"),
                        ContributionTexts::tr("Même si des contributions sont codées ou citées : "
                                              "codages et citations sont gardés."))},
                   retire),
               command("reprendre-import", ContributionTexts::tr("IMPORT"),
                       ContributionTexts::tr("Remet en vigueur un import retiré."),
                       {concertationOption(), simulerOption()}, bringBack),
               command("lister", {}, ContributionTexts::tr("Montre les contributions d’une concertation."),
                       {concertationOption(),
                        valueOption(QStringLiteral("nombre"), ContributionTexts::tr("Combien au plus."),
                                    ContributionTexts::tr("N"), QStringLiteral("20"))},
                       listContributions)};
}

} // namespace isegorie::cli
