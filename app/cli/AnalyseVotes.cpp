// analyse votes
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/DossierVotes.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct AnalyseTexts {
    Q_DECLARE_TR_FUNCTIONS(AnalyseTexts)
};

Outcome analyseVotes(const Invocation& invocation) {
    const auto folder = requiredOption(invocation, QStringLiteral("dossier"));
    if (!folder)
        return fail(folder.error());
    const auto votes = lireDossierVotes(*folder);
    if (!votes)
        return fail(votes.error());
    std::optional<AppartenancesLues> membership;
    if (const QString file = invocation.options.value(QStringLiteral("groupes")); !file.isEmpty()) {
        auto read = lireAppartenances(file, *votes);
        if (!read)
            return fail(read.error());
        membership = std::move(*read);
    }
    const AnalyseVotes result = analyserVotes(*votes, membership);
    return Answer{QJsonDocument(votesJson(*votes, result)), votesTexte(*votes, result), 0, {}};
}

} // namespace

QList<Command> analyseVotesCommands() {
    return {{{QStringLiteral("analyse"), QStringLiteral("votes")},
             {},
             AnalyseTexts::tr("Dit ce qui rassemble et ce qui divise ceux qui votent, et par quoi chaque "
                              "groupe se distingue."),
             0,
             0,
             {valueOption(QStringLiteral("dossier"),
                          AnalyseTexts::tr("Dossier d’un export de Polis : votes.csv, comments.csv."),
                          AnalyseTexts::tr("DOSSIER")),
              valueOption(QStringLiteral("groupes"),
                          AnalyseTexts::tr("Part de ces groupes publiés : participants-votes.csv."),
                          AnalyseTexts::tr("FICHIER"))},
             analyseVotes}};
}

} // namespace isegorie::cli
