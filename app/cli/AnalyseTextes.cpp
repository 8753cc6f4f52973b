// analyse specificites, analyse reinert, analyse lemmes
#include "app/cli/AnalyseOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "app/cli/TextesOptions.h"
#include "core/consultation/Classement.h"
#include "core/consultation/SpecificitesTable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct AnalyseTexts {
    Q_DECLARE_TR_FUNCTIONS(AnalyseTexts)
};

Outcome specificities(const Invocation& invocation) {
    const auto read = tableDesTextes(invocation);
    if (!read)
        return fail(read.error());
    const auto scores = analyse::specificitesLafon(read->table.table);
    QJsonObject json = specificitesJson(read->table, scores);
    QString text = specificitesTexte(read->table, scores);
    if (!read->parametres.isEmpty()) {
        json.insert(QStringLiteral("parametres"), read->parametres);
        json.insert(QStringLiteral("mention"), mentionRepresentativite());
        text += mentionRepresentativite() + u'\n';
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

/// "10,15"
base::Result<std::pair<int, int>> twoSizes(const QString& text) {
    const QStringList parts = text.split(QLatin1Char(','));
    bool first = false;
    bool second = false;
    const std::pair sizes(parts.value(0).toInt(&first), parts.value(1).toInt(&second));
    if (parts.size() != 2 || !first || !second || sizes.first < 0 || sizes.second < 0)
        return base::echec(
            usageErreur(AnalyseTexts::tr("L’option --double attend deux tailles, par exemple 10,15.")));
    return sizes;
}

Outcome classifyTwice(const Invocation& invocation, const FormesSegments& forms, int k) {
    const auto sizes = twoSizes(invocation.options.value(QStringLiteral("double")));
    if (!sizes)
        return fail(sizes.error());
    const auto result = classerDeuxFois(forms, sizes->first, sizes->second, k,
                                        !invocation.options.isSet(QStringLiteral("toutes-paires")));
    if (!result)
        return fail(result.error());
    return Answer{QJsonDocument(classificationJson(*result)), classificationTexte(*result), 0, {}};
}

OptionsCorpus corpusOptions(const Invocation& invocation, int spread) {
    return {spread, invocation.options.isSet(QStringLiteral("mots-outils")),
            invocation.options.value(QStringLiteral("lexique"))};
}

Outcome lemmas(const Invocation& invocation) {
    const OptionsCorpus options = corpusOptions(invocation, 1);
    const auto result = lemmesDe(invocation.arguments.constFirst(), options.lexique, options.motsOutils);
    if (!result)
        return fail(result.error());
    QString text;
    for (const auto& item : result->value(QStringLiteral("lemmes")).toArray())
        text += QStringLiteral("%1\t%2\t%3\n")
                    .arg(item[QStringLiteral("effectif")].toInt())
                    .arg(item[QStringLiteral("lemme")].toString(),
                         item[QStringLiteral("formes")].toObject().keys().join(QStringLiteral(", ")));
    return Answer{QJsonDocument(*result), text, 0, {}};
}

/// From raw text; the units are of 10 forms unless --taille-min says otherwise.
Outcome classifyTexts(const Invocation& invocation, int k, int size) {
    const auto spread = entier(invocation, QStringLiteral("segments-min"), 1, 1'000'000);
    if (!spread)
        return fail(spread.error());
    const QString path = invocation.options.value(QStringLiteral("segments"));
    const auto corpus = lireCorpus(path, corpusOptions(invocation, *spread));
    if (!corpus)
        return fail(corpus.error());
    analyse::OptionsReinert options;
    options.k = k;
    const auto result =
        classer(corpus->formes, invocation.options.isSet(QStringLiteral("taille-min")) ? size : 10, options);
    if (!result)
        return fail(result.error().dans(path));
    return Answer{QJsonDocument(corpusJson(*corpus, *result)), corpusTexte(*corpus, *result), 0, {}};
}

Outcome classifyMatrix(const Invocation& invocation, int k, int size) {
    const auto path = requiredOption(invocation, QStringLiteral("dtm"));
    if (!path)
        return fail(path.error());
    const QString docs = invocation.options.value(QStringLiteral("docs"));
    const bool twice = invocation.options.isSet(QStringLiteral("double"));
    if (docs.isEmpty() && (size > 1 || twice))
        return fail(usageErreur(
            AnalyseTexts::tr("Pour regrouper des segments, --docs doit dire de quelle source est chacun.")));
    const auto forms = lireFormes(*path, docs);
    if (!forms)
        return fail(forms.error());
    if (twice)
        return classifyTwice(invocation, *forms, k);
    analyse::OptionsReinert options;
    options.k = k;
    const auto result = classer(*forms, size, options);
    if (!result)
        return fail(result.error());
    Answer answer{QJsonDocument(classificationJson(*result)), classificationTexte(*result), 0, {}};
    if (result->arbre.classes() < k)
        answer.notes << AnalyseTexts::tr("Seulement %1 classes : aucune autre ne peut être coupée.")
                            .arg(result->arbre.classes());
    return answer;
}

/// The contributions of the base; as many classes as are proposed unless --k says otherwise.
Outcome classifyBase(const Invocation& invocation, int k, int size) {
    const auto spread = entier(invocation, QStringLiteral("segments-min"), 1, 1'000'000);
    if (!spread)
        return fail(spread.error());
    const bool keep = invocation.options.isSet(QStringLiteral("garder"));
    const auto database = openBase(invocation, keep ? BaseUse::Write : BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto demand = demandeTextes(invocation, **database);
    if (!demand)
        return fail(demand.error());
    const bool chosen = invocation.options.isSet(QStringLiteral("k"));
    ParametresClasses parameters;
    parameters.segmentsMin = *spread;
    if (invocation.options.isSet(QStringLiteral("taille-min")))
        parameters.tailleMin = size;
    if (invocation.options.isSet(QStringLiteral("double"))) {
        const auto sizes = twoSizes(invocation.options.value(QStringLiteral("double")));
        if (!sizes)
            return fail(sizes.error());
        parameters.tailleMin = sizes->first;
        parameters.taille2 = sizes->second;
    }
    if (chosen)
        parameters.kMax = std::max(parameters.kMax, k);
    const auto classes = classerBase(**database, *demand, parameters);
    if (!classes)
        return fail(classes.error());
    const int kept = chosen ? std::min(k, classes->kMax()) : classes->propose;
    const auto json = classesJson(**database, *classes, kept);
    const auto text = classesTexte(**database, *classes, kept);
    if (!json || !text)
        return fail(json ? text.error() : json.error());
    if (keep)
        if (const auto done = applyEdit(**database, garderClassement(**database, *classes, kept)); !done)
            return fail(done.error());
    Answer answer{QJsonDocument(*json), *text, 0, {}};
    if (chosen && kept < k)
        answer.notes
            << AnalyseTexts::tr("Seulement %1 classes : aucune autre ne peut être coupée.").arg(kept);
    return answer;
}

Outcome classify(const Invocation& invocation) {
    const auto k = entier(invocation, QStringLiteral("k"), 2, 1'000);
    if (!k)
        return fail(k.error());
    const auto size = entier(invocation, QStringLiteral("taille-min"), 0, 1'000'000);
    if (!size)
        return fail(size.error());
    const bool raw = invocation.options.isSet(QStringLiteral("segments"));
    if (raw && (invocation.options.isSet(QStringLiteral("dtm")) ||
                invocation.options.isSet(QStringLiteral("double"))))
        return fail(usageErreur(AnalyseTexts::tr("--segments part des textes, sans --dtm ni --double.")));
    if (!raw && !invocation.base.isEmpty() && !invocation.options.isSet(QStringLiteral("dtm")))
        return classifyBase(invocation, *k, *size);
    return raw ? classifyTexts(invocation, *k, *size) : classifyMatrix(invocation, *k, *size);
}

QList<QCommandLineOption> wordOptions() {
    return {
        valueOption(QStringLiteral("lexique"),
                    AnalyseTexts::tr("Lexique qui l’emporte sur le dictionnaire : forme, lemme."),
                    AnalyseTexts::tr("FICHIER")),
        QCommandLineOption(QStringLiteral("mots-outils"), AnalyseTexts::tr("Garde les mots grammaticaux."))};
}

QList<QCommandLineOption> reinertOptions() {
    const QString file = AnalyseTexts::tr("FICHIER");
    return {valueOption(QStringLiteral("dtm"),
                        AnalyseTexts::tr("Matrice segments × formes, au format Matrix Market."), file),
            valueOption(QStringLiteral("docs"),
                        AnalyseTexts::tr("Noms des segments, un « source_segment » par ligne."), file),
            valueOption(QStringLiteral("segments"),
                        AnalyseTexts::tr("Textes bruts : colonnes texte, et si l’on veut source, segment."),
                        file),
            valueOption(QStringLiteral("segments-min"),
                        AnalyseTexts::tr("Textes bruts : segments où un lemme doit figurer."),
                        QStringLiteral("N"), QStringLiteral("3")),
            valueOption(QStringLiteral("taille-min"),
                        AnalyseTexts::tr("Regroupe les segments d’une source jusqu’à ce nombre de formes."),
                        QStringLiteral("N"), QStringLiteral("0")),
            valueOption(QStringLiteral("k"),
                        AnalyseTexts::tr("Nombre de classes ; d’une base, celui qui est proposé."),
                        QStringLiteral("K"), QStringLiteral("8")),
            valueOption(QStringLiteral("double"),
                        AnalyseTexts::tr("Double classification, avec ces deux tailles d’unités."),
                        QStringLiteral("N1,N2")),
            QCommandLineOption(QStringLiteral("garder"),
                               AnalyseTexts::tr("Garde le classement dans la base, pour le citer.")),
            QCommandLineOption(
                QStringLiteral("toutes-paires"),
                AnalyseTexts::tr("Double classification : cherche parmi toutes les classes croisées."))};
}

} // namespace

QList<Command> analyseTextesCommands() {
    const QString file = AnalyseTexts::tr("FICHIER");
    return {
        {{QStringLiteral("analyse"), QStringLiteral("specificites")},
         {},
         AnalyseTexts::tr(
             "Dit quelles formes chaque partie d’un corpus emploie plus, ou moins, que le hasard (Lafon)."),
         0,
         0,
         tableOptions(),
         specificities},
        {{QStringLiteral("analyse"), QStringLiteral("reinert")},
         {},
         AnalyseTexts::tr(
             "Classe des segments de texte, d’un fichier ou des contributions de la base, selon les "
             "mots qu’ils partagent (Reinert)."),
         0,
         0,
         reinertOptions() + wordOptions() + textesOptions(),
         classify},
        {{QStringLiteral("analyse"), QStringLiteral("lemmes")},
         AnalyseTexts::tr("FICHIER.txt"),
         AnalyseTexts::tr("Compte les mots d’un texte, ramenés à leur forme du dictionnaire."),
         1,
         1,
         wordOptions(),
         lemmas}};
}

} // namespace isegorie::cli
