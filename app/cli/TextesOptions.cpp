#include "app/cli/TextesOptions.h"

#include "app/cli/AnalyseOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "core/consultation/ReponsesDonnees.h"

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

Result<QList<FiltreEcrit>> filtresEcrits(const Invocation& invocation) {
    QList<FiltreEcrit> filters;
    for (const QString& text : invocation.options.values(QStringLiteral("filtre"))) {
        const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
        if (equals < 1)
            return echec(usageErreur(AnalyseTexts::tr("L’option --filtre attend COLONNE=VALEUR.")));
        QStringList values;
        for (const QString& value : text.mid(equals + 1).split(QLatin1Char('|')))
            values << value.simplified();
        filters << FiltreEcrit{text.left(equals), values};
    }
    return filters;
}

Result<QList<FiltreTri>> filtresDe(const Invocation& invocation, const storage::Database& database,
                                   const QList<QuestionFermee>& questions) {
    const auto written = filtresEcrits(invocation);
    if (!written)
        return echec(written.error());
    QList<FiltreTri> filters;
    for (const FiltreEcrit& one : *written) {
        const auto question = questionNommee(questions, one.question);
        if (!question)
            return echec(question.error());
        filters << FiltreTri{*question, one.valeurs};
    }
    const auto verified = filtresVerifies(database, filters);
    return verified ? Result<QList<FiltreTri>>(filters) : echec(verified.error());
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
    const auto filters = filtresDe(invocation, database, *questions);
    if (!filters)
        return echec(filters.error());
    return DemandeTextes{*field, *filters, invocation.options.isSet(QStringLiteral("toutes"))};
}

QList<QCommandLineOption> tableOptions() {
    return QList<QCommandLineOption>{
               valueOption(QStringLiteral("table"),
                           AnalyseTexts::tr("Formes en première colonne, puis une colonne par partie."),
                           AnalyseTexts::tr("FICHIER")),
               valueOption(
                   QStringLiteral("croise"),
                   AnalyseTexts::tr("Textes de la base : question dont les réponses font les parties."),
                   AnalyseTexts::tr("COLONNE")),
               valueOption(QStringLiteral("effectif-min"),
                           AnalyseTexts::tr("Textes de la base : occurrences d’un lemme au moins."),
                           QStringLiteral("N"), QStringLiteral("10"))} +
           textesOptions();
}

Result<TableDesTextes> tableDesTextes(const Invocation& invocation) {
    if (invocation.base.isEmpty() || invocation.options.isSet(QStringLiteral("table"))) {
        const auto path = requiredOption(invocation, QStringLiteral("table"));
        if (!path)
            return echec(path.error());
        auto table = lireTableLexicale(*path);
        return table ? Result<TableDesTextes>(TableDesTextes{std::move(*table), {}}) : echec(table.error());
    }
    const auto named = requiredOption(invocation, QStringLiteral("croise"));
    const auto least = entier(invocation, QStringLiteral("effectif-min"), 1, 1'000'000);
    if (!named || !least)
        return echec(named ? least.error() : named.error());
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return echec(database.error());
    const auto demand = demandeTextes(invocation, **database);
    const auto id = concertationExigee(invocation, **database);
    if (!demand || !id)
        return echec(demand ? id.error() : demand.error());
    auto questions = questionsFermees(**database, *id);
    if (!questions)
        return echec(questions.error());
    questions->removeIf(
        [&](const QuestionFermee& one) { return one.consultationId != demand->champ.consultationId; });
    const auto variable = questionNommee(*questions, *named);
    if (!variable)
        return echec(variable.error());
    OptionsParties options;
    options.effectifMin = *least;
    auto parts = partiesDe(**database, *demand, *variable, options);
    auto source = provenance(**database, *demand);
    if (!parts || !source)
        return echec(parts ? source.error() : parts.error());
    source->insert(QStringLiteral("croise"), variable->libelle);
    source->insert(QStringLiteral("effectif_min"), *least);
    source->insert(QStringLiteral("sans_avis"), parts->sansAvis);
    return TableDesTextes{std::move(parts->table), *source};
}

} // namespace isegorie::cli
