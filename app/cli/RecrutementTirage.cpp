// recrutement tirage
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/recrutement/Tirage.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace isegorie::cli {

namespace {

using namespace recrutement;

struct TirageTexts {
    Q_DECLARE_TR_FUNCTIONS(TirageTexts)
};

base::Result<int> positiveOption(const Invocation& invocation, const QString& name) {
    const auto text = requiredOption(invocation, name);
    if (!text)
        return base::echec(text.error());
    bool ok = false;
    const int value = text->toInt(&ok);
    if (!ok || value < 1)
        return base::echec(
            usageErreur(TirageTexts::tr("L’option --%1 attend un nombre entier positif.").arg(name)));
    return value;
}

base::Result<analyse::Objectif> objectifOf(const Invocation& invocation) {
    const QString method = invocation.options.value(QStringLiteral("methode"));
    if (method == QLatin1String("leximin"))
        return analyse::Objectif::Leximin;
    if (method == QLatin1String("maximin"))
        return analyse::Objectif::Maximin;
    return base::echec(usageErreur(TirageTexts::tr("La méthode « %1 » est inconnue.").arg(method),
                                   TirageTexts::tr("Choisissez leximin ou maximin.")));
}

/// Without a seed chance decides, and the answer tells the seed it made, so that the draw can be replayed.
QString seedOf(const Invocation& invocation) {
    const QString seed = invocation.options.value(QStringLiteral("graine"));
    if (!seed.isEmpty())
        return seed;
    auto* generator = QRandomGenerator::system();
    return QStringLiteral("%1%2")
        .arg(generator->generate64(), 16, 16, QLatin1Char('0'))
        .arg(generator->generate64(), 16, 16, QLatin1Char('0'));
}

base::Result<documents::Table> tableOf(const Invocation& invocation, const QString& option) {
    const auto path = requiredOption(invocation, option);
    if (!path)
        return base::echec(path.error());
    return documents::readTable(*path);
}

tl::expected<DonneesTirage, Errors> dataOf(const Invocation& invocation) {
    const auto size = positiveOption(invocation, QStringLiteral("taille"));
    if (!size)
        return fail(size.error());
    const auto quotaTable = tableOf(invocation, QStringLiteral("quotas"));
    if (!quotaTable)
        return fail(quotaTable.error());
    const auto quotas = lireQuotas(*quotaTable);
    if (!quotas)
        return tl::unexpected(quotas.error());
    const auto candidates = tableOf(invocation, QStringLiteral("candidats"));
    if (!candidates)
        return fail(candidates.error());
    OptionsCandidats options{invocation.options.value(QStringLiteral("id")), {}};
    for (const QString& header :
         invocation.options.value(QStringLiteral("adresse")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        options.adresse << header.trimmed();
    return lireCandidats(*candidates, *quotas, *size, options);
}

QString infeasibleText(const DonneesTirage& data, const Tirage& draw) {
    const auto name = [&](const analyse::BorneQuota& bound) {
        const LigneQuota& line = data.quotas[bound.quota];
        return bound.estMin ? TirageTexts::tr("%1 « %2 » au moins %3")
                                  .arg(line.critere, line.valeur)
                                  .arg(line.quota.min)
                            : TirageTexts::tr("%1 « %2 » au plus %3")
                                  .arg(line.critere, line.valeur)
                                  .arg(line.quota.max);
    };
    QString text = TirageTexts::tr("Aucun panel ne respecte tous les quotas.") + QLatin1Char('\n');
    for (const auto& bound : draw.conflit.bornes)
        text += QStringLiteral("  ") + name(bound) + QLatin1Char('\n');
    for (const auto& relaxation : draw.relachements) {
        QStringList changes;
        for (const auto& change : relaxation.changements)
            changes << QStringLiteral("%1 → %2").arg(name(change.borne)).arg(change.a);
        text += TirageTexts::tr("Relâchement possible : %1").arg(changes.join(QStringLiteral(" ; "))) +
                QLatin1Char('\n');
    }
    return text;
}

QString feasibleText(const DonneesTirage& data, const Tirage& draw) {
    const auto percent = [](double value) { return QString::number(value * 100, 'f', 2); };
    QString text =
        draw.distribution.statut == analyse::Distribution::Statut::Optimale
            ? TirageTexts::tr("Probabilités prouvées optimales (écart %1).")
                  .arg(draw.distribution.certificat.ecart, 0, 'e', 1)
            : TirageTexts::tr("Délai atteint : meilleur résultat trouvé, non prouvé optimal (écart %1).")
                  .arg(draw.distribution.certificat.ecart, 0, 'e', 1);
    text += QLatin1Char('\n') +
            TirageTexts::tr("Chances de %1 % à %2 %, indice de Gini %3 %, graine « %4 ».")
                .arg(percent(draw.statistiques.min), percent(draw.statistiques.max),
                     percent(draw.statistiques.gini), draw.options.graine) +
            QLatin1Char('\n');
    if (!draw.impossibles.empty())
        text +=
            TirageTexts::tr("Personnes qu’aucun panel ne peut contenir : %1.").arg(draw.impossibles.size()) +
            QLatin1Char('\n');
    for (const int person : draw.panel)
        text += data.identifiants[person] + QLatin1Char('\n');
    return text;
}

Outcome draw(const Invocation& invocation) {
    const auto objective = objectifOf(invocation);
    if (!objective)
        return fail(objective.error());
    std::optional<std::chrono::milliseconds> limit;
    if (invocation.options.isSet(QStringLiteral("limite"))) {
        const auto seconds = positiveOption(invocation, QStringLiteral("limite"));
        if (!seconds)
            return fail(seconds.error());
        limit = std::chrono::seconds(*seconds);
    }
    const auto data = dataOf(invocation);
    if (!data)
        return tl::unexpected(data.error());
    const auto result = tirer(*data, {*objective, seedOf(invocation)}, analyse::Arret(nullptr, limit));
    if (!result)
        return fail(result.error());
    return Answer{QJsonDocument(tirageJson(*data, *result)),
                  result->estFaisable() ? feasibleText(*data, *result) : infeasibleText(*data, *result),
                  result->estFaisable() ? 0 : 3,
                  {}};
}

} // namespace

QList<Command> recrutementTirageCommands() {
    return {
        {{QStringLiteral("recrutement"), QStringLiteral("tirage")},
         {},
         TirageTexts::tr(
             "Tire un panel au sort sous quotas, avec les chances les plus égales possibles et leur preuve."),
         0,
         0,
         {valueOption(QStringLiteral("quotas"),
                      TirageTexts::tr("Fichier des quotas : critere, valeur, min, max."),
                      TirageTexts::tr("FICHIER")),
          valueOption(QStringLiteral("candidats"), TirageTexts::tr("Fichier des candidats."),
                      TirageTexts::tr("FICHIER")),
          valueOption(QStringLiteral("taille"), TirageTexts::tr("Nombre de personnes à tirer."),
                      QStringLiteral("K")),
          valueOption(QStringLiteral("methode"), TirageTexts::tr("leximin ou maximin."),
                      TirageTexts::tr("METHODE"), QStringLiteral("leximin")),
          valueOption(QStringLiteral("adresse"),
                      TirageTexts::tr("Colonnes de l’adresse, la voie d’abord : une personne par foyer."),
                      QStringLiteral("COL1,COL2")),
          valueOption(QStringLiteral("id"), TirageTexts::tr("Colonne de l’identifiant."),
                      QStringLiteral("COL")),
          valueOption(QStringLiteral("graine"),
                      TirageTexts::tr(
                          "Texte public dont le tirage découle ; sinon le hasard, et la graine est dite."),
                      TirageTexts::tr("TEXTE")),
          valueOption(QStringLiteral("limite"),
                      TirageTexts::tr("Secondes au plus ; le résultat dit s’il est prouvé optimal."),
                      TirageTexts::tr("SECONDES"))},
         draw}};
}

} // namespace isegorie::cli
