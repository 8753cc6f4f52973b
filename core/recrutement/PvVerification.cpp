#include "core/recrutement/PvVerification.h"

#include "core/analyse/tirage/Verificateur.h"
#include "core/recrutement/Textes.h"
#include "core/recrutement/TirageBilan.h"

#include <QJsonArray>

#include <map>

namespace isegorie::recrutement {

using analyse::Distribution;
using base::echec;

namespace {

constexpr double kTolerance = 1e-4; // of a chance
constexpr double kWritten = 1e-11;  // chances are written with twelve decimals
constexpr int kNamed = 20;          // faults told one by one

QString some(const QStringList& names) {
    return names.mid(0, kNamed).join(QStringLiteral(", ")) +
           (names.size() > kNamed ? QStringLiteral("…") : QString());
}

ControlePv checkVersion(const QJsonObject& pv) {
    const QString version = pv[QStringLiteral("algorithme")][QStringLiteral("version")].toString();
    const bool same = version == kVersionTirage;
    return {
        QStringLiteral("version"), same,
        same ? Recrut::tr("L’algorithme est celui de la version « %1 ».").arg(version)
             : Recrut::tr("Le procès-verbal est de la version « %1 », ce programme rejoue la version « %2 ».")
                   .arg(version, kVersionTirage)};
}

ControlePv checkCommitment(const QJsonObject& pv) {
    const QString found = engagementDuPv(pv);
    const bool same = found == pv[QStringLiteral("engagement")].toString();
    return {
        QStringLiteral("engagement"), same,
        same
            ? Recrut::tr("L’engagement est celui du contenu.")
            : Recrut::tr("Le contenu donne l’engagement %1, le procès-verbal en porte un autre.").arg(found)};
}

ControlePv checkPublished(const QJsonObject& pv, const QString& publie) {
    const bool same = engagementDuPv(pv) == publie.trimmed().toLower();
    return {QStringLiteral("publication"), same,
            same ? Recrut::tr("L’engagement publié est celui du contenu.")
                 : Recrut::tr("L’engagement publié n’est pas celui du contenu.")};
}

ControlePv checkPanels(const ContenuPv& content) {
    QStringList wrong;
    for (std::size_t i = 0; i < content.loterie.size(); ++i)
        if (!analyse::respects(content.probleme, content.loterie[i]))
            wrong << QString::number(i + 1);
    const QString kept =
        foyersDeclares(content.probleme)
            ? Recrut::tr("Les %1 panels respectent la taille, les quotas et les foyers.")
            : Recrut::tr("Les %1 panels respectent la taille et les quotas (aucun foyer déclaré).");
    return {QStringLiteral("panels"), wrong.isEmpty(),
            wrong.isEmpty() ? kept.arg(content.loterie.size())
                            : Recrut::tr("Panels qui ne respectent pas la taille, un quota ou un foyer : %1.")
                                  .arg(some(wrong))};
}

ControlePv checkFrequencies(const QJsonObject& pv, const ContenuPv& content) {
    const QString loss = chanceEcrite(analyse::worstLoss(content.loterie, content.chances));
    const QString written = pv[QStringLiteral("perte")].toString();
    const bool same = loss == written;
    return {QStringLiteral("frequences"), same,
            same ? Recrut::tr("Les fréquences suivent les chances, à %1 près au plus.")
                       .arg(ecartEcrit(loss.toDouble()))
                 : Recrut::tr("L’écart des fréquences aux chances est de %1, le procès-verbal dit %2.")
                       .arg(loss, written)};
}

ControlePv checkChances(const ContenuPv& content, const analyse::Agregation& types) {
    const auto computed = content.distribution.probabilites(types);
    QStringList wrong;
    for (std::size_t i = 0; i < computed.size(); ++i)
        if (std::abs(computed[i] - content.chances[i]) > kWritten)
            wrong << content.pseudonymes[static_cast<qsizetype>(i)];
    return {QStringLiteral("chances"), wrong.isEmpty(),
            wrong.isEmpty()
                ? Recrut::tr("Les chances écrites sont celles de la distribution.")
                : Recrut::tr("Chances qui ne sont pas celles de la distribution : %1.").arg(some(wrong))};
}

ControlePv checkCertificate(const ContenuPv& content, const analyse::Agregation& types,
                            const analyse::Arret& arret) {
    if (content.methode == MethodeTirage::Aleatoire)
        return {QStringLiteral("certificat"), true,
                Recrut::tr("Tirage aléatoire : rien n’est affirmé de l’égalité des chances.")};
    const auto verification =
        analyse::verify(content.probleme, types, content.distribution, kTolerance, arret);
    const bool optimal = content.distribution.statut == analyse::Distribution::Statut::Optimale;
    const QString gap = ecartEcrit(verification.ecart);
    if (!verification.estJuste())
        return {QStringLiteral("certificat"), false,
                Recrut::tr("%n affirmation(s) du certificat ne sont pas vérifiées.", nullptr,
                           static_cast<int>(verification.fautes.size()))};
    if (std::abs(content.distribution.certificat.ecart - content.ecart) > kWritten)
        return {QStringLiteral("certificat"), false,
                Recrut::tr("L’écart du certificat est de %1, le procès-verbal dit %2.")
                    .arg(chanceEcrite(content.distribution.certificat.ecart), chanceEcrite(content.ecart))};
    return {QStringLiteral("certificat"), true,
            optimal ? Recrut::tr("Les chances sont les plus égales possibles, à %1 près.").arg(gap)
                    : Recrut::tr("Les bornes sont justes ; le résultat n’est pas prouvé optimal (écart %1).")
                          .arg(gap)};
}

/// Bounds said to keep somebody out, one question for all of a type. When a limit stopped the draw they may
/// be missing, or more than it takes: then only the person is judged.
bool isKeptOut(const ContenuPv& content, const ContenuPv::Impossible& one, const analyse::Arret& arret) {
    if (analyse::isPossible(content.probleme, one.candidat, arret))
        return false;
    const bool stopped = content.distribution.statut == Distribution::Statut::Limite;
    // A quota that nobody may count for is told alone, whatever else would keep them out.
    const bool alone = one.bornes.size() == 1 && !one.bornes.front().estMin &&
                       content.probleme.quotas[one.bornes.front().quota].max <= 0;
    if (alone) {
        const auto& answers = content.probleme.personnes[one.candidat];
        return std::find(answers.begin(), answers.end(), one.bornes.front().quota) != answers.end();
    }
    return stopped || analyse::isBlocage(content.probleme, one.candidat, one.bornes, arret);
}

/// Those who are told and could be drawn after all, or by other bounds; and those with no chance who are kept
/// quiet.
QStringList wrongImpossibles(const ContenuPv& content, const analyse::Agregation& types,
                             const analyse::Arret& arret) {
    QStringList wrong;
    std::map<std::pair<int, std::vector<std::pair<int, bool>>>, bool> judged;
    std::vector<char> told(content.chances.size(), 0);
    for (const ContenuPv::Impossible& one : content.impossibles) {
        std::vector<std::pair<int, bool>> bounds;
        for (const analyse::BorneQuota& bound : one.bornes)
            bounds.emplace_back(bound.quota, bound.estMin);
        const auto [entry, isNew] = judged.try_emplace({types.typeDe[one.candidat], bounds}, false);
        if (isNew)
            entry->second = isKeptOut(content, one, arret);
        if (!entry->second || told[one.candidat] != 0)
            wrong << content.pseudonymes[one.candidat];
        told[one.candidat] = 1;
    }
    if (content.distribution.statut == Distribution::Statut::Limite)
        return wrong; // nothing is said of the others
    std::map<int, bool> possible;
    for (std::size_t person = 0; person < told.size(); ++person) {
        if (told[person] != 0 || content.chances[person] > 0)
            continue;
        const auto [entry, isNew] = possible.try_emplace(types.typeDe[person], true);
        if (isNew)
            entry->second = analyse::isPossible(content.probleme, static_cast<int>(person), arret);
        if (!entry->second)
            wrong << content.pseudonymes[static_cast<qsizetype>(person)];
    }
    return wrong;
}

ControlePv checkImpossibles(const ContenuPv& content, const analyse::Agregation& types,
                            const analyse::Arret& arret) {
    const QStringList wrong = wrongImpossibles(content, types, arret);
    const QString right =
        content.impossibles.empty()
            ? Recrut::tr("Personne n’est dit sans panel possible.")
            : Recrut::tr("Les %n personne(s) dites sans panel possible le sont, par les quotas indiqués.",
                         nullptr, static_cast<int>(content.impossibles.size()));
    return {QStringLiteral("impossibles"), wrong.isEmpty(),
            wrong.isEmpty()
                ? right
                : Recrut::tr("Personnes dites à tort sans panel possible, ou passées sous silence, ou tenues "
                             "à l’écart par d’autres quotas : %1.")
                      .arg(some(wrong))};
}

/// What a clock stopped depends on the machine: its proof is checked, it is not drawn again. What counted
/// work stopped is.
ControlePv replayDistribution(const ContenuPv& content, const analyse::Agregation& types,
                              const analyse::Arret& arret) {
    const QString name = QStringLiteral("distribution");
    const auto& work = content.distribution.travail;
    if (content.distribution.statut == Distribution::Statut::Limite && !work)
        return {name, true,
                Recrut::tr("Le calcul a été interrompu par son délai : sa preuve se vérifie, il ne se rejoue "
                           "pas.")};
    const auto again = calculerDistribution(content.probleme, types, content.methode,
                                            content.distribution.essais, arret.granting(work.value_or(0)));
    const bool same =
        again && again->panels.size() == content.distribution.panels.size() &&
        std::equal(again->panels.begin(), again->panels.end(), content.distribution.panels.begin(),
                   [](const auto& a, const auto& b) { return a.poids == b.poids && a.panel == b.panel; });
    return {name, same,
            same ? Recrut::tr("Le calcul rejoué donne les mêmes probabilités de panels.")
                 : Recrut::tr("Le calcul rejoué donne d’autres probabilités de panels.")};
}

/// What the lottery is made of: without it nothing can be made again.
bool isDistribution(const ContenuPv& content, const analyse::Agregation& types) {
    std::int64_t sum = 0;
    for (const analyse::PanelPondere& weighted : content.distribution.panels) {
        sum += weighted.poids;
        if (!analyse::respects(content.probleme, types, weighted.panel))
            return false;
    }
    return sum == analyse::kUnite;
}

ControlePv replayLottery(const QJsonObject& pv, const ContenuPv& content, const analyse::Agregation& types) {
    const QString name = QStringLiteral("loterie");
    if (!isDistribution(content, types))
        return {name, false, Recrut::tr("La distribution ne respecte pas les quotas : rien ne se rejoue.")};
    const auto again = analyse::makeLoterie(content.probleme, types, content.distribution,
                                            static_cast<int>(content.loterie.size()),
                                            analyse::Alea(graineLoterie(pv).toUtf8()));
    QStringList wrong;
    for (std::size_t i = 0; i < again.panels.size(); ++i)
        if (again.panels[i] != content.loterie[i])
            wrong << QString::number(i + 1);
    return {name, wrong.isEmpty(),
            wrong.isEmpty() ? Recrut::tr("La loterie rejouée donne les mêmes panels, dans le même ordre.")
                            : Recrut::tr("La loterie rejouée donne d’autres panels : %1.").arg(some(wrong))};
}

ControlePv checkSummary(const QJsonObject& pv) {
    const bool same = pv[QStringLiteral("bilan")].toObject() == bilanJson(bilanDuPv(pv));
    return {QStringLiteral("bilan"), same,
            same ? Recrut::tr("Le bilan dit ce que le contenu donne : panels distincts, personnes sans "
                              "chance.")
                 : Recrut::tr("Le bilan ne dit pas ce que le contenu donne.")};
}

ControlePv checkPick(const QJsonObject& pv) {
    const QString name = QStringLiteral("designation");
    if (!estDesigne(pv)) {
        const bool none = !pv.contains(QStringLiteral("rang")) && !pv.contains(QStringLiteral("panel"));
        return {name, none,
                none ? Recrut::tr("Aucun panel n’est encore désigné.")
                     : Recrut::tr("Un panel est donné sans la graine qui le désigne.")};
    }
    const QJsonObject again = designer(pv, pv[QStringLiteral("graine")].toString());
    const bool same = again[QStringLiteral("rang")] == pv[QStringLiteral("rang")] &&
                      again[QStringLiteral("panel")] == pv[QStringLiteral("panel")];
    const int rank = again[QStringLiteral("rang")].toInt();
    return {
        name, same,
        same ? Recrut::tr("La graine désigne bien le panel n° %1.").arg(rank)
             : Recrut::tr("La graine désigne le panel n° %1, le procès-verbal en donne un autre.").arg(rank)};
}

ControlePv checkFingerprint(const QJsonObject& pv) {
    const QString written = pv[QStringLiteral("empreinte")].toString();
    const bool same = estDesigne(pv) ? written == empreinteDuPv(pv) : written.isEmpty();
    return {QStringLiteral("empreinte"), same,
            same ? Recrut::tr("L’empreinte du procès-verbal est celle de son contenu.")
                 : Recrut::tr("L’empreinte du procès-verbal n’est pas celle de son contenu.")};
}

} // namespace

bool VerificationPv::estJuste() const {
    return std::all_of(controles.begin(), controles.end(),
                       [](const ControlePv& check) { return check.juste; });
}

base::Result<VerificationPv> verifierPv(const QJsonObject& pv, const analyse::Arret& arret,
                                        const QString& publie) {
    const auto content = lireContenuPv(pv);
    if (!content)
        return echec(content.error());
    const auto types = analyse::aggregate(content->probleme);
    VerificationPv result;
    result.controles = {checkVersion(pv), checkCommitment(pv)};
    if (!publie.isEmpty())
        result.controles << checkPublished(pv, publie);
    result.controles << checkPanels(*content) << checkFrequencies(pv, *content)
                     << checkChances(*content, types) << checkCertificate(*content, types, arret)
                     << checkImpossibles(*content, types, arret) << replayDistribution(*content, types, arret)
                     << replayLottery(pv, *content, types) << checkSummary(pv) << checkPick(pv)
                     << checkFingerprint(pv);
    if (arret.cause() == analyse::Arret::Cause::Annulation)
        return echec(base::TaskContext::cancelledErreur());
    return result;
}

base::Status exigerPvJuste(const QJsonObject& pv, const analyse::Arret& arret) {
    if (!estDesigne(pv))
        return echec(base::Erreur::refus(
            QStringLiteral("pv.sans-panel"), Recrut::tr("Ce procès-verbal ne désigne encore aucun panel."),
            Recrut::tr("Donnez la graine publique avec « recrutement designer ».")));
    const auto verification = verifierPv(pv, arret);
    if (!verification)
        return echec(verification.error());
    if (verification->estJuste())
        return {};
    QStringList wrong;
    for (const ControlePv& check : verification->controles)
        if (!check.juste)
            wrong << check.detail;
    return echec(base::Erreur::refus(
        QStringLiteral("pv.faux"),
        Recrut::tr("Ce procès-verbal n’est pas juste. %1").arg(wrong.join(QLatin1Char(' '))),
        Recrut::tr("Prenez le fichier tel qu’il a été publié.")));
}

} // namespace isegorie::recrutement
