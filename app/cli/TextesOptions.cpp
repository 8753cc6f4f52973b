#include "app/cli/TextesOptions.h"

#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"

#include <QCoreApplication>

namespace isegorie::cli {

using namespace consultation;
using base::echec;
using base::Result;

namespace {

struct AnalyseTexts {
    Q_DECLARE_TR_FUNCTIONS(AnalyseTexts)
};

} // namespace

QCommandLineOption filtreOption() {
    return valueOption(QStringLiteral("filtre"),
                       AnalyseTexts::tr("Ne garde que ces réponses ; se répète ; plusieurs valeurs avec |."),
                       AnalyseTexts::tr("COLONNE=VALEUR"));
}

QCommandLineOption toutesOption() {
    return QCommandLineOption(QStringLiteral("toutes"),
                              AnalyseTexts::tr("Compte aussi les contributions mises de côté."));
}

QList<QCommandLineOption> textesOptions() {
    return {
        valueOption(QStringLiteral("question"),
                    AnalyseTexts::tr("Question ouverte à lire, ou « Titre et texte » ; inutile quand il n’y "
                                     "en a qu’une."),
                    AnalyseTexts::tr("QUESTION")),
        filtreOption(), toutesOption(), concertationOption()};
}

Result<QList<FiltreTri>> filtresDe(const Invocation& invocation, const QList<QuestionFermee>& questions) {
    QList<FiltreTri> filters;
    for (const QString& text : invocation.options.values(QStringLiteral("filtre"))) {
        const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
        if (equals < 1)
            return echec(usageErreur(AnalyseTexts::tr("L’option --filtre attend COLONNE=VALEUR.")));
        const auto question = questionNommee(questions, text.left(equals));
        if (!question)
            return echec(question.error());
        filters << FiltreTri{*question, text.mid(equals + 1).split(QLatin1Char('|'))};
    }
    return filters;
}

Result<DemandeTextes> demandeTextes(const Invocation& invocation, const storage::Database& database) {
    const auto id = concertationExigee(invocation, database);
    if (!id)
        return echec(id.error());
    const auto fields = champsTexte(database, *id);
    if (!fields)
        return echec(fields.error());
    const auto field = champNomme(*fields, invocation.options.value(QStringLiteral("question")));
    if (!field)
        return echec(field.error());
    auto questions = questionsFermees(database, *id);
    if (!questions)
        return echec(questions.error());
    questions->removeIf(
        [&](const QuestionFermee& one) { return one.consultationId != field->consultationId; });
    const auto filters = filtresDe(invocation, *questions);
    if (!filters)
        return echec(filters.error());
    return DemandeTextes{*field, *filters, invocation.options.isSet(QStringLiteral("toutes"))};
}

} // namespace isegorie::cli
