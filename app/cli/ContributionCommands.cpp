// contributions importer
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/ImportContributions.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct ContributionTexts {
    Q_DECLARE_TR_FUNCTIONS(ContributionTexts)
};

Outcome importFile(const Invocation& invocation) {
    if (!invocation.options.isSet(QStringLiteral("simuler")))
        return fail(usageErreur(ContributionTexts::tr("Cette version lit un export sans l’enregistrer."),
                                ContributionTexts::tr("Ajoutez --simuler.")));
    Connues known;
    const auto plan = parcourirExport(invocation.arguments.constFirst(),
                                      {invocation.options.value(QStringLiteral("profil"))}, known, nullptr);
    if (!plan)
        return fail(plan.error());
    return Answer{QJsonDocument(plan->toJson()), plan->texte(), 0, {}};
}

} // namespace

QList<Command> contributionCommands() {
    return {{{QStringLiteral("contributions"), QStringLiteral("importer")},
             ContributionTexts::tr("FICHIER"),
             ContributionTexts::tr("Importe l’export d’une plateforme (CSV, XLSX, JSON, ZIP, LimeSurvey)."),
             1,
             1,
             {simulerOption(),
              valueOption(QStringLiteral("profil"),
                          ContributionTexts::tr("Comment le lire : auto, ou le nom d’un profil."),
                          ContributionTexts::tr("NOM"), QStringLiteral("auto"))},
             importFile}};
}

} // namespace isegorie::cli
