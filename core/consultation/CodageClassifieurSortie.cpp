// What the classifier learnt, in words.
#include "core/analyse/votes/Consensus.h"
#include "core/base/Typographie.h"
#include "core/consultation/CodageClassifieur.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

namespace isegorie::consultation {

using analyse::MesureCode;

namespace {

constexpr long long kSmall = 30; ///< Fewer texts say little.

QJsonArray interval(long long right, long long of) {
    const auto [low, high] = analyse::intervalleWilson(right, of);
    return {low, high};
}

QJsonObject measureJson(const MesureCode& measure) {
    return {{QStringLiteral("predits"), double(measure.predits)},
            {QStringLiteral("justes"), double(measure.justes)},
            {QStringLiteral("precision"), measure.precision()},
            {QStringLiteral("precision_intervalle"), interval(measure.justes, measure.predits)},
            {QStringLiteral("rappel"), measure.rappel()},
            {QStringLiteral("rappel_intervalle"), interval(measure.justes, measure.exemples)},
            {QStringLiteral("f1"), measure.f1()}};
}

QString range(long long right, long long of) {
    const auto [low, high] = analyse::intervalleWilson(right, of);
    return Consultation::tr("entre %1 et %2").arg(pourcentage(low), pourcentage(high));
}

} // namespace

QString enMots(const MesureCode& mesure) {
    if (mesure.predits == 0)
        return Consultation::tr(
                   "Il n’ose rien proposer : parmi ce qui était mis de côté et porte ce code (%1), il ne "
                   "retrouve rien.")
            .arg(compte(mesure.exemples, Nom::Textes));
    QString text =
        Consultation::tr(
            "Quand il propose ce code, il a raison %1 fois sur 100 (%2) ; il retrouve %3 textes sur "
            "100 qui le portent (%4).")
            .arg(qRound(100 * mesure.precision()))
            .arg(range(mesure.justes, mesure.predits))
            .arg(qRound(100 * mesure.rappel()))
            .arg(range(mesure.justes, mesure.exemples));
    if (std::min(mesure.exemples, mesure.predits) < kSmall)
        text += u' ' + Consultation::tr("Mesuré sur peu de textes (%1) : à prendre avec prudence.")
                           .arg(std::min(mesure.exemples, mesure.predits));
    return text;
}

QJsonObject apprentissageJson(const PlanCodification& plan, const Apprentissage& appris) {
    QJsonArray codes;
    for (const CodeAppris& one : appris.codes) {
        QJsonObject json{{QStringLiteral("code"), one.codeId},
                         {QStringLiteral("chemin"), plan.chemin(one.codeId)},
                         {QStringLiteral("exemples"), double(one.exemples)},
                         {QStringLiteral("appris"), one.appris},
                         {QStringLiteral("propositions"), one.propositions}};
        if (one.appris) {
            const QJsonObject measure = measureJson(one.mesure);
            for (auto it = measure.begin(); it != measure.end(); ++it)
                json.insert(it.key(), it.value());
            json.insert(QStringLiteral("en_mots"), enMots(one.mesure));
        }
        if (one.seuilConseille > 0) {
            json.insert(QStringLiteral("seuil_conseille"), one.seuilConseille / double(kScorePlein));
            json.insert(QStringLiteral("au_seuil"), measureJson(one.conseil));
        }
        codes << json;
    }
    return {{QStringLiteral("textes_appris"), appris.textesAppris},
            {QStringLiteral("textes_a_coder"), appris.textesACoder},
            {QStringLiteral("parties"), kParties},
            {QStringLiteral("codes"), codes}};
}

QString apprentissageTexte(const PlanCodification& plan, const Apprentissage& appris) {
    QList<QStringList> rows;
    for (const CodeAppris& one : appris.codes)
        rows << QStringList{plan.chemin(one.codeId),
                            QString::number(one.exemples),
                            one.appris ? pourcentage(one.mesure.precision()) : QStringLiteral("–"),
                            one.appris ? pourcentage(one.mesure.rappel()) : QStringLiteral("–"),
                            one.appris ? base::decimal(one.mesure.f1(), 2) : QStringLiteral("–"),
                            QString::number(one.propositions),
                            one.seuilConseille > 0 ? pourcentage(one.seuilConseille / double(kScorePlein))
                                                   : QStringLiteral("–")};
    return tableauTexte({Consultation::tr("Code"), Consultation::tr("Exemples"),
                         Consultation::tr("Précision"), Consultation::tr("Rappel"), Consultation::tr("F1"),
                         Consultation::tr("Propositions"), Consultation::tr("Seuil conseillé")},
                        rows) +
           Consultation::tr("Appris sur %1, mesuré sur les mêmes mis de côté tour à tour, en %2 parts.")
               .arg(compte(appris.textesAppris, Nom::TextesCodes))
               .arg(kParties) +
           u'\n';
}

} // namespace isegorie::consultation
