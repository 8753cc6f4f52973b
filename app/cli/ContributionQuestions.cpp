// contributions questions
#include "app/cli/ContributionOptions.h"
#include "app/cli/Registry.h"
#include "app/cli/TextesOptions.h"
#include "core/consultation/QuestionsBase.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

struct QuestionsTexts {
    Q_DECLARE_TR_FUNCTIONS(QuestionsTexts)
};

Outcome questions(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto all =
        consultation::questionsDe(**database, *id, invocation.options.isSet(QStringLiteral("toutes")));
    if (!all)
        return fail(all.error());
    return Answer{QJsonDocument(consultation::questionsJson(*all)),
                  all->isEmpty() ? QuestionsTexts::tr("Aucune contribution n’est importée.") + u'\n'
                                 : consultation::questionsTexte(*all),
                  0,
                  {}};
}

} // namespace

QList<Command> contributionQuestionsCommands() {
    return {{{QStringLiteral("contributions"), QStringLiteral("questions")},
             {},
             QuestionsTexts::tr("Énumère les questions d’une concertation : genre, réponses, sans-réponse, "
                                "choix."),
             0,
             0,
             {concertationOption(), toutesOption()},
             questions}};
}

} // namespace isegorie::cli
