// analyse afc, analyse similitude
#include "app/cli/AnalyseOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "app/cli/TextesOptions.h"
#include "core/consultation/Facteurs.h"
#include "core/consultation/LiensMots.h"
#include "core/consultation/Tris.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

using namespace consultation;

struct AnalyseTexts {
    Q_DECLARE_TR_FUNCTIONS(AnalyseTexts)
};

Outcome factors(const Invocation& invocation) {
    const auto axes = entier(invocation, QStringLiteral("axes"), 1, 50);
    if (!axes)
        return fail(axes.error());
    const auto read = tableDesTextes(invocation);
    if (!read)
        return fail(read.error());
    const auto result = analyse::correspondances(read->table.table, *axes);
    if (!result) {
        const QString file = invocation.options.value(QStringLiteral("table"));
        return fail(file.isEmpty() ? result.error() : result.error().dans(file));
    }
    QJsonObject json = afcJson(read->table, *result);
    QString text = afcTexte(read->table, *result);
    if (!read->parametres.isEmpty()) {
        json.insert(QStringLiteral("parametres"), read->parametres);
        json.insert(QStringLiteral("mention"), mentionRepresentativite());
        text += mentionRepresentativite() + u'\n';
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

base::Result<analyse::Indice> indexOf(const Invocation& invocation) {
    const QString name = invocation.options.value(QStringLiteral("indice"));
    if (name == QLatin1String("cooccurrence"))
        return analyse::Indice::Cooccurrence;
    if (name == QLatin1String("jaccard"))
        return analyse::Indice::Jaccard;
    if (name == QLatin1String("dice"))
        return analyse::Indice::Dice;
    if (name == QLatin1String("equivalence"))
        return analyse::Indice::Equivalence;
    return base::echec(
        usageErreur(AnalyseTexts::tr("L’indice « %1 » est inconnu.").arg(name),
                    AnalyseTexts::tr("Choisissez cooccurrence, jaccard, dice ou equivalence.")));
}

/// Of the words of the base.
Outcome likenessOfBase(const Invocation& invocation, const OptionsLiens& options) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto demand = demandeTextes(invocation, **database);
    if (!demand)
        return fail(demand.error());
    const auto words = vocabulaireDe(**database, *demand);
    if (!words)
        return fail(words.error());
    const auto source = provenance(**database, *demand);
    if (!source)
        return fail(source.error());
    const LiensMots links = liensDe(*words, options);
    QJsonObject json = similitudeJson(links.lemmes, links.similitude);
    json.insert(QStringLiteral("parametres"), *source);
    json.insert(QStringLiteral("mention"), mentionRepresentativite());
    return Answer{QJsonDocument(json),
                  similitudeTexte(links.lemmes, links.similitude) + mentionRepresentativite() + u'\n',
                  0,
                  {}};
}

Outcome likeness(const Invocation& invocation) {
    const auto index = indexOf(invocation);
    if (!index)
        return fail(index.error());
    const auto most = entier(invocation, QStringLiteral("formes-max"), 2, 2'000);
    if (!most)
        return fail(most.error());
    const auto least = entier(invocation, QStringLiteral("effectif-min"), 1, 1'000'000);
    if (!least)
        return fail(least.error());
    if (!invocation.base.isEmpty() && !invocation.options.isSet(QStringLiteral("dtm")))
        return likenessOfBase(invocation, {*most, *least, *index});
    const auto path = requiredOption(invocation, QStringLiteral("dtm"));
    if (!path)
        return fail(path.error());
    const auto forms = lireFormes(*path, {});
    if (!forms)
        return fail(forms.error());
    QStringList names;
    if (const QString file = invocation.options.value(QStringLiteral("formes")); !file.isEmpty()) {
        const auto read = lireNoms(file, forms->matrice.formes);
        if (!read)
            return fail(read.error());
        names = *read;
    } else {
        for (int form = 1; form <= forms->matrice.formes; ++form)
            names << QString::number(form);
    }
    const auto result = analyse::similitude(forms->matrice, *most, *least, *index);
    return Answer{QJsonDocument(similitudeJson(names, result)), similitudeTexte(names, result), 0, {}};
}

} // namespace

QList<Command> analyseFacteursCommands() {
    const QString file = AnalyseTexts::tr("FICHIER");
    return {{{QStringLiteral("analyse"), QStringLiteral("afc")},
             {},
             AnalyseTexts::tr("Analyse factorielle des correspondances d’une table de formes et de parties."),
             0,
             0,
             tableOptions() + QList<QCommandLineOption>{valueOption(
                                  QStringLiteral("axes"), AnalyseTexts::tr("Nombre d’axes."),
                                  QStringLiteral("N"), QStringLiteral("2"))},
             factors},
            {{QStringLiteral("analyse"), QStringLiteral("similitude")},
             {},
             AnalyseTexts::tr("Dit quelles formes vont ensemble, et l’arbre de leurs liens les plus forts."),
             0,
             0,
             textesOptions() +
                 QList<QCommandLineOption>{
                     valueOption(QStringLiteral("dtm"),
                                 AnalyseTexts::tr(
                                     "Matrice segments × formes, au format Matrix Market ; sans elle, les "
                                     "contributions de la base."),
                                 file),
                     valueOption(QStringLiteral("formes"),
                                 AnalyseTexts::tr("Noms des formes de la matrice, un par ligne."), file),
                     valueOption(QStringLiteral("indice"),
                                 AnalyseTexts::tr("cooccurrence, jaccard, dice ou equivalence."),
                                 AnalyseTexts::tr("INDICE"), QStringLiteral("jaccard")),
                     valueOption(QStringLiteral("formes-max"),
                                 AnalyseTexts::tr("Garde ce nombre de formes, les plus fréquentes."),
                                 QStringLiteral("N"), QStringLiteral("100")),
                     valueOption(QStringLiteral("effectif-min"),
                                 AnalyseTexts::tr("Segments, ou contributions, où une forme doit figurer."),
                                 QStringLiteral("N"), QStringLiteral("3"))},
             likeness}};
}

} // namespace isegorie::cli
