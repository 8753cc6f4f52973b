// analyse tri, analyse accord
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "app/cli/TextesOptions.h"
#include "core/consultation/AccordCodeurs.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/TrisBase.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct AnalyseTexts {
    Q_DECLARE_TR_FUNCTIONS(AnalyseTexts)
};

/// The file of the first argument, without the rows that --filtre leaves out.
base::Result<Questionnaire> questionnaireOf(const Invocation& invocation) {
    auto questionnaire = Questionnaire::lire(invocation.arguments.constFirst());
    if (!questionnaire)
        return questionnaire;
    const auto filters = filtresEcrits(invocation);
    if (!filters)
        return base::echec(filters.error());
    for (const FiltreEcrit& one : *filters)
        if (const auto status = questionnaire->filtrer(one.question, one.valeurs); !status)
            return base::echec(status.error());
    return questionnaire;
}

/// Free answers masked, as reports mask them.
Outcome answerOf(base::Result<ResultatTri> result) {
    if (!result)
        return fail(result.error());
    result->question.modalites = masquer(result->question.modalites);
    result->croise.modalites = masquer(result->croise.modalites);
    QJsonObject json = triJson(*result);
    json.insert(QStringLiteral("avis"), avisMasquage());
    return Answer{QJsonDocument(json), triTexte(*result) + avisMasquage() + u'\n', 0, {}};
}

base::Result<DemandeTriBase> baseDemand(const Invocation& invocation, const storage::Database& database,
                                        const QList<QuestionFermee>& questions, const QString& named) {
    const auto question = questionNommee(questions, named);
    if (!question)
        return base::echec(question.error());
    DemandeTriBase demand{*question, {}, {}, invocation.options.isSet(QStringLiteral("toutes"))};
    if (const QString other = invocation.options.value(QStringLiteral("croise")); !other.isEmpty()) {
        const auto crossed = questionNommee(questions, other);
        if (!crossed)
            return base::echec(crossed.error());
        demand.croise = *crossed;
    }
    const auto filters = filtresDe(invocation, database, questions);
    if (!filters)
        return base::echec(filters.error());
    demand.filtres = *filters;
    demand.redresse = invocation.options.isSet(QStringLiteral("redresse"));
    return demand;
}

/// Of the questions that were imported into the base.
Outcome countBase(const Invocation& invocation, const QString& named) {
    if (invocation.options.isSet(QStringLiteral("poids")) ||
        invocation.options.isSet(QStringLiteral("marges")))
        return fail(usageErreur(AnalyseTexts::tr("--poids et --marges se donnent avec un fichier."),
                                AnalyseTexts::tr("Dans une base, « contributions marges FICHIER » les garde, "
                                                 "et --redresse les applique.")));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto questions = questionsFermees(**database, *id);
    if (!questions)
        return fail(questions.error());
    const auto demand = baseDemand(invocation, **database, *questions, named);
    return demand ? answerOf(trierBase(**database, *demand)) : fail(demand.error());
}

Outcome count(const Invocation& invocation) {
    const auto question = requiredOption(invocation, QStringLiteral("question"));
    if (!question)
        return fail(question.error());
    if (invocation.arguments.isEmpty())
        return countBase(invocation, *question);
    const DemandeTri demande{*question, invocation.options.value(QStringLiteral("croise")),
                             invocation.options.value(QStringLiteral("poids")),
                             invocation.options.value(QStringLiteral("marges"))};
    if (!demande.poids.isEmpty() && !demande.marges.isEmpty())
        return fail(usageErreur(AnalyseTexts::tr("Choisissez --poids ou --marges.")));
    const auto questionnaire = questionnaireOf(invocation);
    if (!questionnaire)
        return fail(questionnaire.error());
    return answerOf(trier(*questionnaire, demande));
}

base::Result<analyse::Echelle> scaleOf(const Invocation& invocation) {
    const QString scale = invocation.options.value(QStringLiteral("echelle"));
    if (scale == QLatin1String("nominale"))
        return analyse::Echelle::Nominale;
    if (scale == QLatin1String("ordinale"))
        return analyse::Echelle::Ordinale;
    if (scale == QLatin1String("intervalle"))
        return analyse::Echelle::Intervalle;
    return base::echec(usageErreur(AnalyseTexts::tr("L’échelle « %1 » est inconnue.").arg(scale),
                                   AnalyseTexts::tr("Choisissez nominale, ordinale ou intervalle.")));
}

Outcome agreement(const Invocation& invocation) {
    const auto unit = requiredOption(invocation, QStringLiteral("unite"));
    if (!unit)
        return fail(unit.error());
    const auto value = requiredOption(invocation, QStringLiteral("valeur"));
    if (!value)
        return fail(value.error());
    const auto scale = scaleOf(invocation);
    if (!scale)
        return fail(scale.error());
    const auto questionnaire = questionnaireOf(invocation);
    if (!questionnaire)
        return fail(questionnaire.error());
    const auto result =
        mesurerAccord(*questionnaire, {*unit, invocation.options.values(QStringLiteral("valeur")),
                                       invocation.options.value(QStringLiteral("codeur")), *scale});
    if (!result)
        return fail(result.error());
    return Answer{QJsonDocument(accordJson(*result)), accordTexte(*result), 0, {}};
}

} // namespace

QList<Command> analyseEnqueteCommands() {
    const QString column = AnalyseTexts::tr("COLONNE");
    return {
        {{QStringLiteral("analyse"), QStringLiteral("tri")},
         AnalyseTexts::tr("[FICHIER]"),
         AnalyseTexts::tr("Compte les réponses d’une question fermée, ou croise deux questions, d’un fichier "
                          "ou des contributions de la base."),
         0,
         1,
         {valueOption(QStringLiteral("question"),
                      AnalyseTexts::tr("Colonne à compter, en lignes du tableau."), column),
          valueOption(QStringLiteral("croise"),
                      AnalyseTexts::tr("Colonne à croiser, en colonnes du tableau."), column),
          valueOption(QStringLiteral("poids"), AnalyseTexts::tr("Colonne des poids."), column),
          valueOption(
              QStringLiteral("marges"),
              AnalyseTexts::tr("Fichier des marges connues, pour redresser : variable, modalite, part."),
              AnalyseTexts::tr("FICHIER")),
          QCommandLineOption(QStringLiteral("redresse"),
                             AnalyseTexts::tr("Redresse aux marges de la base (« contributions marges »).")),
          concertationOption(), toutesOption(), filtreOption()},
         count},
        {{QStringLiteral("analyse"), QStringLiteral("accord")},
         AnalyseTexts::tr("FICHIER"),
         AnalyseTexts::tr("Mesure l’accord des codeurs : α de Krippendorff, et κ de Cohen de chaque paire."),
         1,
         1,
         {valueOption(QStringLiteral("unite"), AnalyseTexts::tr("Colonne qui nomme ce qui est codé."),
                      column),
          valueOption(QStringLiteral("valeur"), AnalyseTexts::tr("Colonne des codes ; se répète."), column),
          valueOption(QStringLiteral("codeur"), AnalyseTexts::tr("Colonne qui nomme le codeur."), column),
          valueOption(QStringLiteral("echelle"), AnalyseTexts::tr("nominale, ordinale ou intervalle."),
                      AnalyseTexts::tr("ECHELLE"), QStringLiteral("nominale")),
          filtreOption()},
         agreement}};
}

} // namespace isegorie::cli
