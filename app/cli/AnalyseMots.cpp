// analyse mots, analyse concordances, analyse cooccurrences: the words of the contributions of a base.
#include "app/cli/AnalyseOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "app/cli/TextesOptions.h"
#include "core/consultation/Concordance.h"
#include "core/consultation/CorpusEchange.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Signalements.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct AnalyseTexts {
    Q_DECLARE_TR_FUNCTIONS(AnalyseTexts)
};

const QString kNombre = QStringLiteral("nombre");

/// The texts that were asked for, read; the base stays open for their concordances.
struct Lu {
    std::unique_ptr<storage::Database> base;
    DemandeTextes demande;
    QJsonObject parametres;
    Vocabulaire mots;
};

base::Result<Lu> readWords(const Invocation& invocation) {
    auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return base::echec(database.error());
    const auto demand = demandeTextes(invocation, **database);
    if (!demand)
        return base::echec(demand.error());
    auto words = vocabulaireDe(**database, *demand);
    if (!words)
        return base::echec(words.error());
    const auto source = provenance(**database, *demand);
    if (!source)
        return base::echec(source.error());
    return Lu{std::move(*database), *demand, *source, std::move(*words)};
}

Outcome words(const Invocation& invocation) {
    const auto count = entier(invocation, kNombre, 0, 10'000'000);
    if (!count)
        return fail(count.error());
    const auto read = readWords(invocation);
    if (!read)
        return fail(read.error());
    const OptionsMots options{invocation.options.isSet(QStringLiteral("sans-lemmes")),
                              invocation.options.isSet(QStringLiteral("mots-outils")), *count};
    QJsonObject json = motsJson(read->mots, options);
    json.insert(QStringLiteral("parametres"), read->parametres);
    return Answer{QJsonDocument(json), motsTexte(read->mots, options), 0, {}};
}

base::Result<int> wordOf(const Invocation& invocation, const Vocabulaire& words) {
    const QString& name = invocation.arguments.constFirst();
    const int lemma = words.lemmeNomme(name);
    if (lemma < 0)
        return base::echec(base::Erreur::saisie(
            QStringLiteral("mots.inconnu"),
            AnalyseTexts::tr(
                "Personne n’a écrit « %1 » dans ces textes, ou seulement dans un nom masqué ou une "
                "réponse qui ne dit rien.")
                .arg(name.left(60)),
            AnalyseTexts::tr("« analyse mots » énumère les mots employés.")));
    return lemma;
}

Outcome concordances(const Invocation& invocation) {
    const auto count = entier(invocation, kNombre, 1, 10'000'000);
    if (!count)
        return fail(count.error());
    const auto read = readWords(invocation);
    if (!read)
        return fail(read.error());
    const auto lemma = wordOf(invocation, read->mots);
    if (!lemma)
        return fail(lemma.error());
    DemandeConcordance demand = concordanceDe(read->mots, *lemma);
    demand.nombre = *count;
    const auto lines = concordance(*read->base, read->demande.champ, read->mots, demand);
    if (!lines)
        return fail(lines.error());
    const QJsonObject json{{QStringLiteral("lemme"), read->mots.lemmes[size_t(*lemma)].lemme},
                           {QStringLiteral("occurrences"), lines->occurrences},
                           {QStringLiteral("entiere"), lines->entiere},
                           {QStringLiteral("lignes"), concordanceJson(*lines)},
                           {QStringLiteral("mention"), mentionRepresentativite()},
                           {QStringLiteral("parametres"), read->parametres}};
    return Answer{QJsonDocument(json), concordanceTexte(*lines), 0, {}};
}

Outcome neighbours(const Invocation& invocation) {
    const auto least = entier(invocation, QStringLiteral("ensemble-min"), 1, 1'000'000);
    if (!least)
        return fail(least.error());
    const auto read = readWords(invocation);
    if (!read)
        return fail(read.error());
    const auto lemma = wordOf(invocation, read->mots);
    if (!lemma)
        return fail(lemma.error());
    const auto found = cooccurrents(read->mots, *lemma, *least);
    const QJsonObject json{{QStringLiteral("lemme"), read->mots.lemmes[size_t(*lemma)].lemme},
                           {QStringLiteral("textes"), read->mots.lemmes[size_t(*lemma)].textes},
                           {QStringLiteral("cooccurrents"), cooccurrentsJson(read->mots, found)},
                           {QStringLiteral("mention"), mentionRepresentativite()},
                           {QStringLiteral("parametres"), read->parametres}};
    return Answer{QJsonDocument(json), cooccurrentsTexte(read->mots, found), 0, {}};
}

/// Those of --variable; without it all that have one answer each.
base::Result<QList<QuestionFermee>> variablesOf(const Invocation& invocation,
                                                const storage::Database& database, const ChampTexte& field) {
    const auto id = concertationExigee(invocation, database);
    if (!id)
        return base::echec(id.error());
    auto all = questionsFermees(database, *id);
    if (!all)
        return base::echec(all.error());
    all->removeIf([&](const QuestionFermee& one) { return one.consultationId != field.consultationId; });
    const QStringList names = invocation.options.values(QStringLiteral("variable"));
    QList<QuestionFermee> chosen;
    for (const QString& name : names) {
        const auto question = questionNommee(*all, name);
        if (!question)
            return base::echec(question.error());
        chosen << *question;
    }
    if (names.isEmpty())
        std::copy_if(all->begin(), all->end(), std::back_inserter(chosen),
                     [](const QuestionFermee& one) { return !one.estMultiple(); });
    return chosen;
}

QString leftOut(qint64 withoutOpinion) {
    const QString told = sansAvisTexte(withoutOpinion);
    return told.isEmpty() ? told : told + u'\n';
}

Outcome corpus(const Invocation& invocation) {
    const auto path = requiredOption(invocation, QStringLiteral("sortie"));
    if (!path)
        return fail(path.error());
    const auto format = formatCorpusDe(invocation.options.value(QStringLiteral("format")));
    if (!format)
        return fail(usageErreur(AnalyseTexts::tr("L’option --format attend iramuteq ou txm.")));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto texts = demandeTextes(invocation, **database);
    if (!texts)
        return fail(texts.error());
    const auto variables = variablesOf(invocation, **database, texts->champ);
    if (!variables)
        return fail(variables.error());
    const DemandeEchange demand{*texts, *variables, *format,
                                invocation.options.isSet(QStringLiteral("brut"))};
    const auto written = exporterCorpus(**database, demand, *path);
    if (!written)
        return fail(written.error());
    const auto source = provenance(**database, *texts);
    if (!source)
        return fail(source.error());
    return Answer{QJsonDocument(corpusEchangeJson(*written, *source)),
                  AnalyseTexts::tr("Écrit : %1 (%2 textes, %3 variables)")
                          .arg(*path)
                          .arg(written->textes.textes)
                          .arg(written->variables.size()) +
                      QLatin1Char('\n') + leftOut(written->textes.sansAvis) +
                      (demand.brut ? QString() : avisMasquage() + QLatin1Char('\n')),
                  0,
                  {}};
}

Command corpusCommand() {
    return {
        {QStringLiteral("analyse"), QStringLiteral("corpus")},
        {},
        AnalyseTexts::tr("Écrit les textes pour IRaMuTeQ ou pour TXM."),
        0,
        0,
        textesOptions() +
            QList<QCommandLineOption>{
                valueOption(QStringLiteral("format"), AnalyseTexts::tr("iramuteq ou txm."),
                            AnalyseTexts::tr("FORMAT"), QStringLiteral("iramuteq")),
                valueOption(QStringLiteral("sortie"), AnalyseTexts::tr("Fichier à écrire."),
                            AnalyseTexts::tr("FICHIER")),
                valueOption(QStringLiteral("variable"),
                            AnalyseTexts::tr("Question fermée à joindre à chaque texte ; se répète ; sans "
                                             "elle, toutes celles à une réponse."),
                            AnalyseTexts::tr("QUESTION")),
                QCommandLineOption(QStringLiteral("brut"),
                                   AnalyseTexts::tr("Sans masquer courriels, téléphones, numéros de "
                                                    "sécurité sociale et noms reconnus."))},
        corpus};
}

} // namespace

QList<Command> analyseMotsCommands() {
    const QString word = AnalyseTexts::tr("MOT");
    const QString number = QStringLiteral("N");
    return {
        {{QStringLiteral("analyse"), QStringLiteral("mots")},
         {},
         AnalyseTexts::tr("Compte les mots des contributions de la base : lemmes et formes d’origine."),
         0,
         0,
         textesOptions() +
             QList<QCommandLineOption>{
                 QCommandLineOption(QStringLiteral("sans-lemmes"),
                                    AnalyseTexts::tr("Compte les formes telles qu’écrites.")),
                 QCommandLineOption(QStringLiteral("mots-outils"),
                                    AnalyseTexts::tr("Garde les mots grammaticaux.")),
                 valueOption(kNombre, AnalyseTexts::tr("Les plus fréquents ; 0 : tous."), number,
                             QStringLiteral("0"))},
         words},
        {{QStringLiteral("analyse"), QStringLiteral("concordances")},
         word,
         AnalyseTexts::tr("Montre un mot partout où il est écrit, entre ses contextes."),
         1,
         1,
         textesOptions() + QList<QCommandLineOption>{valueOption(kNombre, AnalyseTexts::tr("Lignes au plus."),
                                                                 number, QStringLiteral("1000"))},
         concordances},
        {{QStringLiteral("analyse"), QStringLiteral("cooccurrences")},
         word,
         AnalyseTexts::tr("Dit quels mots se trouvent dans les mêmes contributions, plus que le hasard."),
         1,
         1,
         textesOptions() +
             QList<QCommandLineOption>{valueOption(QStringLiteral("ensemble-min"),
                                                   AnalyseTexts::tr("Contributions communes au moins."),
                                                   number, QStringLiteral("3"))},
         neighbours},
        corpusCommand()};
}

} // namespace isegorie::cli
