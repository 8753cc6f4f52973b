// recrutement tirage
#include "app/cli/CoffreAccess.h"
#include "app/cli/RecrutementOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Typographie.h"
#include "core/documents/CsvWriter.h"
#include "core/recrutement/Candidat.h"
#include "core/recrutement/Certitudes.h"
#include "core/recrutement/PvTirage.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace recrutement;

struct TirageTexts {
    Q_DECLARE_TR_FUNCTIONS(TirageTexts)
};

} // namespace

base::Result<MethodeTirage> methodOf(const Invocation& invocation) {
    const QString text = invocation.options.value(QStringLiteral("methode"));
    if (text.isEmpty())
        return MethodeTirage::Leximin;
    if (const auto method = methodeTirageFromKey(text))
        return *method;
    return base::echec(usageErreur(TirageTexts::tr("La méthode « %1 » est inconnue.").arg(text),
                                   TirageTexts::tr("Choisissez leximin, maximin ou aleatoire.")));
}

namespace {

tl::expected<DonneesTirage, Errors> dataOf(const Invocation& invocation) {
    const auto size = positiveOption(invocation, QStringLiteral("taille"));
    if (!size)
        return fail(size.error());
    const auto quotas = quotasOf(invocation);
    if (!quotas)
        return tl::unexpected(quotas.error());
    return peopleOf(invocation, QStringLiteral("candidats"), *quotas, *size);
}

/// As French writes it: "13,04".
QString percent(double value) {
    return base::decimal(value * 100, 2);
}

/// Stopped by a limit: how far the first level that is not proven is from what is proven about it.
QString bestProven(const analyse::Distribution& distribution) {
    QString text = TirageTexts::tr("Limite de calcul atteinte : meilleur résultat prouvé, pas le plus égal "
                                   "possible.");
    if (const analyse::Niveau* level = distribution.certificat.ouvert())
        text += QLatin1Char(' ') +
                TirageTexts::tr("La plus petite chance encore à départager est de %1 % ; aucun tirage sous "
                                "ces quotas ne la porterait au-delà de %2 % (écart prouvé : %3 point).")
                    .arg(base::decimal(level->valeur * 100, 4), base::decimal(level->borne * 100, 4),
                         base::decimal((level->borne - level->valeur) * 100, 4));
    return text + QLatin1Char(' ') +
           (distribution.travail
                ? TirageTexts::tr("La limite compte des opérations : le calcul se rejoue à l’identique.")
                : TirageTexts::tr(
                      "La limite est un délai : la preuve se vérifie, mais le calcul ne se rejoue "
                      "pas à l’identique."));
}

QString proofText(const Tirage& draw) {
    const double gap = draw.distribution.certificat.ecart;
    if (draw.estimation && draw.estimation->exacte)
        return TirageTexts::tr("Tirage aléatoire : chances exactes, sans recherche d’égalité.");
    if (draw.estimation)
        return TirageTexts::tr(
                   "Tirage aléatoire : chances estimées sur %1 tirages, à %2 % près (erreur type).")
            .arg(draw.estimation->essais)
            .arg(percent(draw.estimation->erreurType));
    if (draw.distribution.statut == analyse::Distribution::Statut::Optimale)
        return TirageTexts::tr("Probabilités prouvées optimales (écart : %1).").arg(ecartEcrit(gap));
    return bestProven(draw.distribution);
}

} // namespace

QString feasibleText(const DonneesTirage& data, const Tirage& draw, const BilanTirage& quality) {
    QString text = proofText(draw);
    text += QLatin1Char('\n') + phrasesDuBilan(quality).join(QLatin1Char('\n')) + QLatin1Char('\n') +
            TirageTexts::tr("Chances de %1 % à %2 %, indice de Gini %3 %.")
                .arg(percent(draw.statistiques.min), percent(draw.statistiques.max),
                     percent(draw.statistiques.gini)) +
            QLatin1Char('\n');
    if (draw.options.methode != MethodeTirage::Aleatoire)
        if (const QString sure = phraseCertitudes(certitudes(data.probleme, draw.probabilites));
            !sure.isEmpty())
            text += sure + QLatin1Char('\n');
    if (!draw.options.graine.isEmpty()) // a commitment has none yet
        text += TirageTexts::tr("Graine : « %1 ».").arg(draw.options.graine) + QLatin1Char('\n');
    for (const int person : draw.panel)
        text += data.identifiants[person] + QLatin1Char('\n');
    return text;
}

/// --travail in thousands of millions of operations, --limite in seconds from now.
base::Result<analyse::Arret> drawLimits(const Invocation& invocation) {
    constexpr std::int64_t kThousandMillions = 1'000'000'000;
    const auto work = positiveOption(invocation, QStringLiteral("travail"),
                                     static_cast<int>(kTravailTirage / kThousandMillions));
    if (!work)
        return base::echec(work.error());
    const auto seconds = positiveOption(invocation, QStringLiteral("limite"), 0);
    if (!seconds)
        return base::echec(seconds.error());
    std::optional<std::chrono::milliseconds> most;
    if (*seconds > 0)
        most = std::chrono::seconds(*seconds);
    return analyse::Arret(nullptr, most, *work * kThousandMillions);
}

namespace {

bool wantsLottery(const Invocation& invocation) {
    const QStringList names{QStringLiteral("loterie"), QStringLiteral("pv"), QStringLiteral("pv-pdf"),
                            QStringLiteral("engager")};
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return invocation.options.isSet(name); });
}

} // namespace

base::Result<OptionsPv> minutesOptions(const Invocation& invocation) {
    const auto panels = positiveOption(invocation, QStringLiteral("loterie"), kPanelsLoterie);
    if (!panels)
        return base::echec(panels.error());
    if (*panels > kMaxPanelsLoterie)
        return base::echec(
            usageErreur(TirageTexts::tr("Une loterie a au plus %1 panels.").arg(kMaxPanelsLoterie)));
    return OptionsPv{*panels, invocation.options.value(QStringLiteral("objet")).simplified(), {}};
}

namespace {

/// Names that tell nobody already stay: the panel can be installed from the minutes.
QStringList keptPseudonyms(const DonneesTirage& data) {
    const bool hidden =
        std::all_of(data.identifiants.begin(), data.identifiants.end(), &recrutement::estPseudonyme);
    return hidden ? data.identifiants : QStringList();
}

/// Who is "C0001" in the minutes: a table for those who drew, never part of the minutes.
base::Status writeTable(const Invocation& invocation, const DonneesTirage& data, const QStringList& kept) {
    const QString path = invocation.options.value(QStringLiteral("table"));
    if (path.isEmpty())
        return {};
    std::vector<QStringList> rows;
    for (qsizetype i = 0; i < data.identifiants.size(); ++i)
        rows.push_back(
            {kept.isEmpty() ? pseudonymeDuRang(static_cast<int>(i)) : kept[i], data.identifiants[i]});
    return documents::writeCsv(path, {TirageTexts::tr("Pseudonyme"), TirageTexts::tr("Identifiant")}, rows);
}

/// What the people are called in the minutes, and where the table is.
QString namesText(const Invocation& invocation, bool kept) {
    if (kept)
        return TirageTexts::tr("Le procès-verbal garde les pseudonymes du fichier.") + QLatin1Char('\n');
    const QString path = invocation.options.value(QStringLiteral("table"));
    return (path.isEmpty()
                ? TirageTexts::tr("Le procès-verbal nomme les personnes C0001, C0002… dans l’ordre "
                                  "du fichier ; --table écrit la correspondance.")
                : TirageTexts::tr("Le procès-verbal nomme les personnes C0001, C0002… ; "
                                  "correspondance écrite : %1.")
                      .arg(path)) +
           QLatin1Char('\n');
}

struct LoterieFaite {
    QJsonObject json;
    BilanTirage bilan;
};

/// The panel is one of a lottery: committed to, picked by the seed unless only the commitment is wanted.
base::Result<LoterieFaite> lotteryOf(const Invocation& invocation, OptionsPv options,
                                     const DonneesTirage& data, Tirage& draw) {
    options.pseudonymes = keptPseudonyms(data);
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
    if (const auto written = writeTable(invocation, data, options.pseudonymes); !written)
        return base::echec(written.error());
    LoterieFaite made{{}, bilanDuPv(minutes)};
    QJsonObject& lottery = made.json;
    lottery = {{QStringLiteral("panels"), options.panels},
               {QStringLiteral("pseudonymes_gardes"), !options.pseudonymes.isEmpty()},
               {QStringLiteral("panels_distincts"),
                minutes[QStringLiteral("bilan")][QStringLiteral("panels_distincts")]},
               {QStringLiteral("perte"), minutes[QStringLiteral("perte")]},
               {QStringLiteral("engagement"), minutes[QStringLiteral("engagement")]}};
    for (const char* name : {"rang", "empreinte"})
        if (minutes.contains(QLatin1String(name)))
            lottery.insert(QLatin1String(name), minutes[QLatin1String(name)]);
    return made;
}

/// The seed must be unknown to whoever commits.
base::Status checkSeed(const Invocation& invocation) {
    if (invocation.options.isSet(QStringLiteral("engager")) &&
        invocation.options.isSet(QStringLiteral("graine")))
        return base::echec(usageErreur(
            TirageTexts::tr("--engager et --graine ne vont pas ensemble."),
            TirageTexts::tr("L’engagement se publie avant que la graine soit connue : « recrutement designer "
                            "PV.json --graine TEXTE » tirera.")));
    return {};
}

/// With --engager, what whoever commits must know.
QString warnings(const Invocation& invocation, const BilanTirage& quality) {
    QString text;
    if (invocation.options.isSet(QStringLiteral("engager")))
        for (const QString& one : manquementsDuBilan(quality))
            text += TirageTexts::tr("Attention : %1").arg(one) + QLatin1Char('\n');
    return text;
}

/// Of files: what nobody thinks of who has not read the help.
QString householdText(const DonneesTirage& data) {
    return foyersDeclares(data.probleme)
               ? QString()
               : TirageTexts::tr("Aucun foyer déclaré : deux personnes d’un même foyer peuvent être tirées "
                                 "ensemble (--adresse les distingue).\n");
}

Outcome lotteryAnswer(const Invocation& invocation, const OptionsPv& options, const DonneesTirage& data,
                      Tirage& draw) {
    const auto lottery = lotteryOf(invocation, options, data, draw);
    if (!lottery)
        return fail(lottery.error());
    QJsonObject json = tirageJson(data, draw);
    json.insert(QStringLiteral("bilan"), bilanJson(lottery->bilan));
    json.insert(QStringLiteral("loterie"), lottery->json);
    const QString text = TirageTexts::tr("Engagement : %1 (loterie de %2 panels, où chacun figure "
                                         "aussi souvent que sa chance, à %3 point près).")
                             .arg(lottery->json[QStringLiteral("engagement")].toString())
                             .arg(lottery->json[QStringLiteral("panels")].toInt())
                             .arg(percent(lottery->json[QStringLiteral("perte")].toString().toDouble()));
    const bool kept = lottery->json[QStringLiteral("pseudonymes_gardes")].toBool();
    return Answer{QJsonDocument(json),
                  text + QLatin1Char('\n') + namesText(invocation, kept) +
                      warnings(invocation, lottery->bilan) + householdText(data) +
                      feasibleText(data, draw, lottery->bilan),
                  0,
                  {}};
}

Outcome draw(const Invocation& invocation) {
    if (invocation.options.isSet(QStringLiteral("recrutement")))
        return drawFromBase(invocation);
    if (const auto seed = checkSeed(invocation); !seed)
        return fail(seed.error());
    const auto method = methodOf(invocation);
    const auto limit = drawLimits(invocation);
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
    if (wantsLottery(invocation))
        return lotteryAnswer(invocation, *minutes, *data, *result);
    return Answer{QJsonDocument(tirageJson(*data, *result)),
                  householdText(*data) + feasibleText(*data, *result, bilanDuTirage(*result)),
                  0,
                  {}};
}

QList<QCommandLineOption> drawOptions() {
    return {
        valueOption(QStringLiteral("taille"), TirageTexts::tr("Nombre de personnes à tirer."),
                    QStringLiteral("K")),
        valueOption(QStringLiteral("methode"), TirageTexts::tr("leximin, maximin ou aleatoire."),
                    TirageTexts::tr("METHODE"), QStringLiteral("leximin")),
        valueOption(QStringLiteral("travail"),
                    TirageTexts::tr("Milliards d’opérations au plus ; la même limite arrête le "
                                    "calcul au même point sur toute machine."),
                    QStringLiteral("N"), QString::number(kTravailTirage / 1'000'000'000)),
        valueOption(
            QStringLiteral("graine"),
            TirageTexts::tr("Texte public dont le tirage découle ; sinon le hasard, et la graine est dite."),
            TirageTexts::tr("TEXTE")),
        valueOption(QStringLiteral("loterie"),
                    TirageTexts::tr("Panels de la loterie publique ; 1000 avec --pv, --pv-pdf ou --engager."),
                    QStringLiteral("M"))};
}

QList<QCommandLineOption> minutesOptions() {
    return {
        valueOption(QStringLiteral("pv"), TirageTexts::tr("Procès-verbal à vérifier, en JSON."),
                    TirageTexts::tr("FICHIER")),
        valueOption(QStringLiteral("pv-pdf"), TirageTexts::tr("Procès-verbal à signer, en PDF."),
                    TirageTexts::tr("FICHIER")),
        valueOption(QStringLiteral("table"),
                    TirageTexts::tr("Correspondance des noms du procès-verbal et des identifiants "
                                    "du fichier, en CSV ; gardez-la pour vous."),
                    TirageTexts::tr("FICHIER")),
        valueOption(QStringLiteral("objet"),
                    TirageTexts::tr("Ce pour quoi on tire, écrit au procès-verbal ; d’une base, à défaut, le "
                                    "recrutement et sa concertation."),
                    TirageTexts::tr("TEXTE")),
        dateOption(QStringLiteral("date"), TirageTexts::tr("Jour du procès-verbal ; sinon aujourd’hui."))};
}

/// Of a draw from a recruitment of the base.
QList<QCommandLineOption> baseOptions() {
    return {valueOption(
                QStringLiteral("recrutement"),
                TirageTexts::tr("Tire du plan et des candidats de la base, critère sensible compris, comme "
                                "l’onglet « Tirage » : seul, calcule ; avec --engager, enregistre "
                                "l’engagement ; puis avec --graine, désigne et installe le panel."),
                TirageTexts::tr("RECRUTEMENT")),
            QCommandLineOption(
                QStringLiteral("engager"),
                TirageTexts::tr("S’arrête avant la graine, qui ne se donne qu’ensuite : « recrutement "
                                "designer » tirera, ou --graine sur la base.")),
            QCommandLineOption(
                QStringLiteral("tel-quel"),
                TirageTexts::tr("Sur la base : engage même un tirage dont la preuve n’est pas complète.")),
            valueOption(QStringLiteral("abandonner"),
                        TirageTexts::tr("Sur la base : annule le tirage engagé, qui reste au dossier."),
                        TirageTexts::tr("RAISON"))};
}

} // namespace

QList<Command> recrutementTirageCommands() {
    return withPhrase(
        {{{QStringLiteral("recrutement"), QStringLiteral("tirage")},
          {},
          TirageTexts::tr("Tire un panel au sort sous quotas, avec les chances les plus égales possibles et "
                          "leur preuve : de "
                          "fichiers, ou d’un recrutement de la base."),
          0,
          0,
          fileOptions() + drawOptions() + minutesOptions() + baseOptions(),
          draw}});
}

} // namespace isegorie::cli
