// contributions marges
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Typographie.h"
#include "core/consultation/MargesVerifiees.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct MargesTexts {
    Q_DECLARE_TR_FUNCTIONS(MargesTexts)
};

const QString kRetirer = QStringLiteral("retirer");

base::Result<storage::Edit> editOf(const Invocation& invocation, const storage::Database& database,
                                   const QList<QuestionFermee>& questions) {
    if (invocation.options.isSet(kRetirer)) {
        const auto question = questionNommee(questions, invocation.options.value(kRetirer));
        return question ? retirerMarge(database, *question) : base::echec(question.error());
    }
    const auto margins = lireMargesVerifiees(database, invocation.arguments.constFirst(), questions);
    return margins ? ecrireMarges(database, *margins) : base::echec(margins.error());
}

Outcome answerOf(const QList<MargeQuestion>& margins) {
    constexpr int kDecimals = 2;
    QJsonArray json;
    QString text;
    for (const MargeQuestion& one : margins) {
        QJsonArray shares;
        text += one.question.libelle.simplified() + u'\n';
        for (const auto& [answer, share] : one.cibles) {
            shares << QJsonObject{{QStringLiteral("modalite"), answer}, {QStringLiteral("part"), share}};
            text += QStringLiteral("  %1 : %2\n").arg(answer, base::decimal(share, kDecimals));
        }
        json << QJsonObject{{QStringLiteral("consultation"), one.question.consultation},
                            {QStringLiteral("question"), one.question.libelle},
                            {QStringLiteral("parts"), shares}};
    }
    if (margins.isEmpty())
        text = MargesTexts::tr("Aucune marge : les tris ne se redressent pas.") + u'\n';
    return Answer{QJsonDocument(json), text, 0, {}};
}

/// Those of every consultation, after what was asked for.
Outcome margins(const Invocation& invocation) {
    const bool writes = !invocation.arguments.isEmpty() || invocation.options.isSet(kRetirer);
    const auto database = openBase(invocation, writes ? BaseUse::Write : BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto questions = questionsFermees(**database, *id);
    if (!questions)
        return fail(questions.error());
    if (writes)
        if (const auto done = applyEdit(**database, editOf(invocation, **database, *questions)); !done)
            return fail(done.error());
    QList<MargeQuestion> all;
    QStringList seen;
    for (const QuestionFermee& one : *questions) {
        if (seen.contains(one.consultationId))
            continue;
        seen << one.consultationId;
        const auto own = margesDe(**database, *id, one.consultationId);
        if (!own)
            return fail(own.error());
        all << *own;
    }
    return answerOf(all);
}

} // namespace

QList<Command> contributionMargesCommands() {
    return {
        {{QStringLiteral("contributions"), QStringLiteral("marges")},
         MargesTexts::tr("[FICHIER]"),
         MargesTexts::tr(
             "Montre, lit d’un fichier (variable, modalite, part) ou retire les marges auxquelles "
             "« analyse tri --redresse » redresse les réponses."),
         0,
         1,
         {concertationOption(), valueOption(kRetirer, MargesTexts::tr("Retire les marges de cette question."),
                                            MargesTexts::tr("QUESTION"))},
         margins}};
}

} // namespace isegorie::cli
