// analyse arguments montrer, importer, exporter
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/ArgumentsImport.h"
#include "core/consultation/ArgumentsSortie.h"
#include "core/consultation/Signalements.h"

#include <QCoreApplication>

namespace isegorie::cli {

using base::echec;
using base::Result;

namespace {

using namespace consultation;

struct ArgumentTexts {
    Q_DECLARE_TR_FUNCTIONS(ArgumentTexts)
};

struct Lue {
    CarteArguments carte;
    QString titre;
};

Result<Lue> readMap(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return echec(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return echec(id.error());
    const auto row = (*database)->record(QStringLiteral("concertation"), *id);
    auto map = carteArguments(**database, *id);
    if (!row || !map)
        return echec(row ? map.error() : row.error());
    return Lue{std::move(*map), row->value(QStringLiteral("titre")).toString()};
}

Outcome showMap(const Invocation& invocation) {
    const auto read = readMap(invocation);
    if (!read)
        return fail(read.error());
    return Answer{QJsonDocument(argumentsJson(read->carte, read->titre)), argumentsTexte(read->carte), 0, {}};
}

Outcome exportMap(const Invocation& invocation) {
    const auto read = readMap(invocation);
    if (!read)
        return fail(read.error());
    const QString path = invocation.arguments.constFirst();
    if (const auto written = ecrireArguments(read->carte, read->titre, path); !written)
        return fail(written.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("fichier"), path},
                                            {QStringLiteral("nombre"), double(read->carte.noeuds.size())}}),
                  ArgumentTexts::tr("Écrit : %1").arg(path) + QLatin1Char('\n') + avisMasquage() +
                      QLatin1Char('\n'),
                  0,
                  {}};
}

Outcome importMap(const Invocation& invocation) {
    const bool dry = invocation.options.isSet(QStringLiteral("simuler"));
    const auto database = openBase(invocation, dry ? BaseUse::Read : BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto plan = planArguments(**database, *id, invocation.arguments.constFirst());
    if (!plan)
        return fail(plan.error());
    if (!dry && !plan->edit.isEmpty())
        if (const auto done = applyEdit(**database, plan->edit); !done)
            return fail(done.error());
    return Answer{QJsonDocument(plan->toJson()), plan->texte(), 0, {}};
}

} // namespace

QList<Command> analyseArgumentsCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("analyse"), QStringLiteral("arguments"), QLatin1String(verb)};
    };
    const QString file = ArgumentTexts::tr("FICHIER");
    return {
        {words("montrer"),
         {},
         ArgumentTexts::tr("La carte des arguments d’une concertation, et ce qu’ils citent."),
         0,
         0,
         {concertationOption()},
         showMap},
        {words("exporter"),
         file,
         ArgumentTexts::tr("Écrit la carte (.pdf, .png, .svg) ou son plan avec les verbatims (.docx, .md, "
                           ".csv, .json)."),
         1,
         1,
         {concertationOption()},
         exportMap},
        {words("importer"),
         file,
         ArgumentTexts::tr("Ajoute à la carte ce que porte un plan en JSON ou en Markdown."),
         1,
         1,
         {concertationOption(), simulerOption()},
         importMap}};
}

} // namespace isegorie::cli
