// recrutement tirage
#include "app/cli/RecrutementOptions.h"
#include "app/cli/Registry.h"
#include "core/recrutement/PvTirage.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace recrutement;

struct TirageTexts {
    Q_DECLARE_TR_FUNCTIONS(TirageTexts)
};

base::Result<MethodeTirage> methodOf(const Invocation& invocation) {
    const QString text = invocation.options.value(QStringLiteral("methode"));
    if (text.isEmpty())
        return MethodeTirage::Leximin;
    if (const auto method = methodeTirageFromKey(text))
        return *method;
    return base::echec(usageErreur(TirageTexts::tr("La méthode « %1 » est inconnue.").arg(text),
                                   TirageTexts::tr("Choisissez leximin, maximin ou aleatoire.")));
}

tl::expected<DonneesTirage, Errors> dataOf(const Invocation& invocation) {
    const auto size = positiveOption(invocation, QStringLiteral("taille"));
    if (!size)
        return fail(size.error());
    const auto quotas = quotasOf(invocation);
    if (!quotas)
        return tl::unexpected(quotas.error());
    return peopleOf(invocation, QStringLiteral("candidats"), *quotas, *size);
}

QString proofText(const Tirage& draw) {
    const double gap = draw.distribution.certificat.ecart;
    if (draw.estimation && draw.estimation->exacte)
        return TirageTexts::tr("Tirage aléatoire : chances exactes, sans recherche d’égalité.");
    if (draw.estimation)
        return TirageTexts::tr(
                   "Tirage aléatoire : chances estimées sur %1 tirages, à %2 % près (erreur type).")
            .arg(draw.estimation->essais)
            .arg(draw.estimation->erreurType * 100, 0, 'f', 2);
    if (draw.distribution.statut == analyse::Distribution::Statut::Optimale)
        return TirageTexts::tr("Probabilités prouvées optimales (écart %1).").arg(gap, 0, 'e', 1);
    return TirageTexts::tr("Délai atteint : meilleur résultat trouvé, non prouvé optimal (écart %1).")
        .arg(gap, 0, 'e', 1);
}

QString feasibleText(const DonneesTirage& data, const Tirage& draw) {
    const auto percent = [](double value) { return QString::number(value * 100, 'f', 2); };
    QString text = proofText(draw);
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

bool wantsLottery(const Invocation& invocation) {
    const QStringList names{QStringLiteral("loterie"), QStringLiteral("pv"), QStringLiteral("pv-pdf"),
                            QStringLiteral("engager")};
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return invocation.options.isSet(name); });
}

base::Result<OptionsPv> minutesOptions(const Invocation& invocation) {
    const auto panels = positiveOption(invocation, QStringLiteral("loterie"), kPanelsLoterie);
    if (!panels)
        return base::echec(panels.error());
    if (*panels > kMaxPanelsLoterie)
        return base::echec(
            usageErreur(TirageTexts::tr("Une loterie a au plus %1 panels.").arg(kMaxPanelsLoterie)));
    return OptionsPv{*panels, invocation.options.value(QStringLiteral("objet")).simplified(), {}};
}

/// The panel is one of a lottery: committed to, picked by the seed unless only the commitment is wanted.
base::Result<QJsonObject> lotteryOf(const Invocation& invocation, const OptionsPv& options,
                                    const DonneesTirage& data, Tirage& draw) {
    QJsonObject minutes = engager(data, draw, options);
    draw.panel.clear();
    if (!invocation.options.isSet(QStringLiteral("engager"))) {
        minutes = designer(minutes, draw.options.graine);
        draw.panel = panelDuPv(minutes);
    } else {
        draw.options.graine.clear();
    }
    if (const auto written = writeMinutes(invocation, minutes, QStringLiteral("pv")); !written)
        return base::echec(written.error());
    QJsonObject lottery{{QStringLiteral("panels"), options.panels},
                        {QStringLiteral("perte"), minutes[QStringLiteral("perte")]},
                        {QStringLiteral("engagement"), minutes[QStringLiteral("engagement")]}};
    for (const char* name : {"rang", "empreinte"})
        if (minutes.contains(QLatin1String(name)))
            lottery.insert(QLatin1String(name), minutes[QLatin1String(name)]);
    return lottery;
}

Outcome draw(const Invocation& invocation) {
    const auto method = methodOf(invocation);
    const auto limit = limitOf(invocation);
    const auto minutes = minutesOptions(invocation);
    if (!method || !limit || !minutes)
        return fail(!method ? method.error() : !limit ? limit.error() : minutes.error());
    const auto data = dataOf(invocation);
    if (!data)
        return tl::unexpected(data.error());
    auto result = tirer(*data, {*method, seedOf(invocation)}, *limit);
    if (!result)
        return fail(result.error());
    if (!result->estFaisable())
        return Answer{QJsonDocument(tirageJson(*data, *result)),
                      conflictText(*data, result->conflit, result->relachements),
                      3,
                      {}};
    if (!wantsLottery(invocation))
        return Answer{QJsonDocument(tirageJson(*data, *result)), feasibleText(*data, *result), 0, {}};
    const auto lottery = lotteryOf(invocation, *minutes, *data, *result);
    if (!lottery)
        return fail(lottery.error());
    QJsonObject json = tirageJson(*data, *result);
    json.insert(QStringLiteral("loterie"), *lottery);
    const QString text = TirageTexts::tr("Engagement : %1 (loterie de %2 panels, écart d’arrondi %3).")
                             .arg((*lottery)[QStringLiteral("engagement")].toString())
                             .arg((*lottery)[QStringLiteral("panels")].toInt())
                             .arg((*lottery)[QStringLiteral("perte")].toString());
    return Answer{QJsonDocument(json), text + QLatin1Char('\n') + feasibleText(*data, *result), 0, {}};
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
         fileOptions() +
             QList<QCommandLineOption>{
                 valueOption(QStringLiteral("taille"), TirageTexts::tr("Nombre de personnes à tirer."),
                             QStringLiteral("K")),
                 valueOption(QStringLiteral("methode"), TirageTexts::tr("leximin, maximin ou aleatoire."),
                             TirageTexts::tr("METHODE"), QStringLiteral("leximin")),
                 valueOption(
                     QStringLiteral("graine"),
                     TirageTexts::tr(
                         "Texte public dont le tirage découle ; sinon le hasard, et la graine est dite."),
                     TirageTexts::tr("TEXTE")),
                 valueOption(QStringLiteral("loterie"),
                             TirageTexts::tr(
                                 "Panels de la loterie publique ; 1000 avec --pv, --pv-pdf ou --engager."),
                             QStringLiteral("M")),
                 valueOption(QStringLiteral("pv"), TirageTexts::tr("Procès-verbal à vérifier, en JSON."),
                             TirageTexts::tr("FICHIER")),
                 valueOption(QStringLiteral("pv-pdf"), TirageTexts::tr("Procès-verbal à signer, en PDF."),
                             TirageTexts::tr("FICHIER")),
                 valueOption(QStringLiteral("objet"),
                             TirageTexts::tr("Ce pour quoi on tire, écrit au procès-verbal."),
                             TirageTexts::tr("TEXTE")),
                 dateOption(QStringLiteral("date"),
                            TirageTexts::tr("Jour du procès-verbal ; sinon aujourd’hui.")),
                 QCommandLineOption(
                     QStringLiteral("engager"),
                     TirageTexts::tr("S’arrête avant la graine : « recrutement designer » tirera."))},
         draw}};
}

} // namespace isegorie::cli
