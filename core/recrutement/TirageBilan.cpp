#include "core/recrutement/TirageBilan.h"

#include "core/base/Typographie.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QSet>

#include <set>

namespace isegorie::recrutement {

using analyse::Distribution;

namespace {

constexpr double kSmallGap = 1e-6; // below, only roundings are left

Distribution::Statut statutOf(const QString& text) {
    for (const auto statut :
         {Distribution::Statut::Optimale, Distribution::Statut::Limite, Distribution::Statut::Essais})
        if (statutKey(statut) == text)
            return statut;
    return Distribution::Statut::Infaisable;
}

QString zerosTexte(const BilanTirage& bilan) {
    if (bilan.zerosProuves + bilan.zerosSansPreuve == 0)
        return Recrut::tr("Tous les candidats ont une chance d’être tirés.");
    QStringList parts;
    if (bilan.zerosProuves > 0)
        parts << Recrut::tr("%n personne(s) à 0 % : aucun panel ne peut les contenir, c’est prouvé.", nullptr,
                            bilan.zerosProuves);
    if (bilan.zerosSansPreuve > 0)
        parts << Recrut::tr("%n personne(s) à 0 % sans preuve : un panel pourrait les contenir.", nullptr,
                            bilan.zerosSansPreuve);
    return parts.join(QLatin1Char(' '));
}

} // namespace

QString ecartEcrit(double ecart) {
    return ecart < kSmallGap ? Recrut::tr("moins de 0,0001 point")
                             : Recrut::tr("%1 point").arg(base::decimal(ecart * 100, 4));
}

BilanTirage bilanDuTirage(const Tirage& tirage) {
    BilanTirage result;
    result.statut = tirage.distribution.statut;
    result.possibles = static_cast<int>(tirage.distribution.panels.size());
    result.ecart = tirage.distribution.certificat.ecart;
    std::set<int> proven;
    for (const Tirage::Impossible& one : tirage.impossibles)
        proven.insert(one.personne);
    result.zerosProuves = static_cast<int>(proven.size());
    for (std::size_t person = 0; person < tirage.probabilites.size(); ++person)
        if (tirage.probabilites[person] <= 0 && proven.count(static_cast<int>(person)) == 0)
            ++result.zerosSansPreuve;
    return result;
}

BilanTirage bilanDuPv(const QJsonObject& pv) {
    BilanTirage result;
    result.statut = statutOf(pv[QStringLiteral("algorithme")][QStringLiteral("statut")].toString());
    result.possibles = static_cast<int>(pv[QStringLiteral("distribution")].toArray().size());
    result.ecart = pv[QStringLiteral("ecart")].toString().toDouble();
    std::set<int> proven;
    for (const QJsonValue& one : pv[QStringLiteral("impossibles")].toArray())
        proven.insert(one[QStringLiteral("candidat")].toInt(-1));
    result.zerosProuves = static_cast<int>(proven.size());
    int person = 0;
    for (const QJsonValue& one : pv[QStringLiteral("candidats")].toArray()) {
        if (one[QStringLiteral("chance")].toString().toDouble() <= 0 && proven.count(person) == 0)
            ++result.zerosSansPreuve;
        ++person;
    }
    std::set<std::vector<int>> panels;
    for (const QJsonValue& panel : pv[QStringLiteral("loterie")].toArray()) {
        std::vector<int> people;
        for (const QJsonValue& one : panel.toArray())
            people.push_back(one.toInt());
        panels.insert(std::move(people));
        ++result.panels;
    }
    result.distincts = static_cast<int>(panels.size());
    return result;
}

QJsonObject bilanJson(const BilanTirage& bilan) {
    QJsonObject json{{QStringLiteral("panels_possibles"), bilan.possibles},
                     {QStringLiteral("zero_prouve"), bilan.zerosProuves},
                     {QStringLiteral("zero_sans_preuve"), bilan.zerosSansPreuve}};
    if (bilan.panels > 0) {
        json.insert(QStringLiteral("panels"), bilan.panels);
        json.insert(QStringLiteral("panels_distincts"), bilan.distincts);
    }
    return json;
}

QStringList phrasesDuBilan(const BilanTirage& bilan) {
    QStringList result;
    if (bilan.panels > 0)
        result << Recrut::tr("%1 panels distincts parmi les %2 de la loterie.")
                      .arg(bilan.distincts)
                      .arg(bilan.panels);
    if (!bilan.estEstime())
        result << Recrut::tr("Écart à l’optimum : %1.").arg(ecartEcrit(bilan.ecart));
    result << zerosTexte(bilan);
    return result;
}

QStringList manquementsDuBilan(const BilanTirage& bilan) {
    QStringList result;
    if (bilan.estEstime())
        result << Recrut::tr("Ce tirage est fait au hasard sous quotas, pour comparer : rien ne prouve que "
                             "les chances soient égales.");
    else if (!bilan.estProuve() && bilan.ecart < kSmallGap)
        result << Recrut::tr("Le calcul s’est arrêté avant la fin de la preuve.");
    else if (!bilan.estProuve())
        result << Recrut::tr("Le calcul s’est arrêté avant la fin de la preuve : une chance pourrait encore "
                             "monter de %1.")
                      .arg(ecartEcrit(bilan.ecart));
    if (bilan.zerosSansPreuve > 0)
        result << Recrut::tr("%n personne(s) n’ont aucune chance d’être tirées, alors qu’un panel pourrait "
                             "les contenir.",
                             nullptr, bilan.zerosSansPreuve);
    return result;
}

} // namespace isegorie::recrutement
