// The analysis of a folder of votes, as JSON and as text.
#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/DossierVotes.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"

#include <algorithm>
#include <numeric>

namespace isegorie::consultation {

AnalyseVotes analyserVotes(const DossierVotes& votes, const std::optional<AppartenancesLues>& appartenances) {
    AnalyseVotes result;
    result.axes = analyse::axesDesVotes(votes.matrice);
    if (appartenances) {
        result.groupes = appartenances->groupes;
        result.noms = appartenances->noms;
    } else {
        result.trouves = analyse::grouper(votes.matrice, result.axes);
        result.groupes = result.trouves->groupes;
        for (int group = 0; group < result.trouves->k; ++group)
            result.noms << QString::number(group);
    }
    result.opinions = analyse::opinions(votes.matrice, result.groupes, int(result.noms.size()));
    return result;
}

namespace {

std::vector<long long> sizesOf(const AnalyseVotes& analysis) {
    std::vector<long long> sizes(std::size_t(analysis.noms.size()), 0);
    for (const int group : analysis.groupes)
        if (group != analyse::kSansGroupe)
            ++sizes[std::size_t(group)];
    return sizes;
}

/// Comments by decreasing value, then by number.
std::vector<int> byValue(const std::vector<double>& values) {
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return values[a] > values[b]; });
    return order;
}

QJsonArray rankedJson(const DossierVotes& votes, const std::vector<double>& values) {
    QJsonArray result;
    for (const int comment : byValue(values)) {
        QJsonObject item{{QStringLiteral("commentaire"), votes.commentaires.at(comment)},
                         {QStringLiteral("valeur"), values[comment]}};
        if (!votes.textes.at(comment).isEmpty())
            item.insert(QStringLiteral("texte"), votes.textes.at(comment));
        if (votes.matrice.retires[comment])
            item.insert(QStringLiteral("modere"), true);
        result << item;
    }
    return result;
}

QString sideWord(bool agrees) {
    return agrees ? QStringLiteral("accord") : QStringLiteral("desaccord");
}

QJsonArray representativesJson(const DossierVotes& votes, const AnalyseVotes& analysis) {
    QJsonArray result;
    for (std::size_t group = 0; group < analysis.opinions.representatifs.size(); ++group)
        for (const analyse::Representatif& one : analysis.opinions.representatifs[group])
            result << QJsonObject{{QStringLiteral("groupe"), analysis.noms.at(qsizetype(group))},
                                  {QStringLiteral("commentaire"), votes.commentaires.at(one.commentaire)},
                                  {QStringLiteral("texte"), votes.textes.at(one.commentaire)},
                                  {QStringLiteral("sens"), sideWord(one.accord)},
                                  {QStringLiteral("succes"), double(one.succes)},
                                  {QStringLiteral("essais"), double(one.essais)},
                                  {QStringLiteral("part"), one.part},
                                  {QStringLiteral("z_part"), one.zPart},
                                  {QStringLiteral("ratio"), one.ratio},
                                  {QStringLiteral("z_ratio"), one.zRatio},
                                  {QStringLiteral("intervalle"), QJsonArray{one.bas, one.haut}},
                                  {QStringLiteral("meilleur_accord"), one.meilleurAccord}};
    return result;
}

QJsonArray majoritiesJson(const DossierVotes& votes, const AnalyseVotes& analysis) {
    QJsonArray result;
    for (const analyse::Majorite& one : analysis.opinions.majorites)
        result << QJsonObject{{QStringLiteral("commentaire"), votes.commentaires.at(one.commentaire)},
                              {QStringLiteral("sens"), sideWord(one.accord)},
                              {QStringLiteral("succes"), double(one.succes)},
                              {QStringLiteral("essais"), double(one.essais)},
                              {QStringLiteral("part"), one.part},
                              {QStringLiteral("z"), one.z}};
    return result;
}

QJsonArray groupsJson(const DossierVotes& votes, const AnalyseVotes& analysis) {
    const auto sizes = sizesOf(analysis);
    QJsonArray result;
    for (qsizetype group = 0; group < analysis.noms.size(); ++group) {
        QJsonArray members;
        for (std::size_t i = 0; i < analysis.groupes.size(); ++i)
            if (analysis.groupes[i] == int(group))
                members << votes.votants.at(qsizetype(i));
        result << QJsonObject{{QStringLiteral("groupe"), analysis.noms.at(group)},
                              {QStringLiteral("effectif"), double(sizes[std::size_t(group)])},
                              {QStringLiteral("membres"), members}};
    }
    return result;
}

QJsonArray numbersJson(const std::vector<double>& numbers) {
    QJsonArray result;
    for (const double number : numbers)
        result << number;
    return result;
}

QJsonObject axesJson(const DossierVotes& votes, const analyse::AxesVotes& axes) {
    QJsonArray comments;
    for (const qint64 comment : votes.commentaires)
        comments << comment;
    return {{QStringLiteral("commentaires"), comments},
            {QStringLiteral("moyennes"), numbersJson(axes.moyennes)},
            {QStringLiteral("composantes"),
             QJsonArray{numbersJson(axes.composantes[0]), numbersJson(axes.composantes[1])}},
            {QStringLiteral("variances"), QJsonArray{axes.variances[0], axes.variances[1]}}};
}

QString shortText(const DossierVotes& votes, int comment) {
    return QStringLiteral("%1  %2")
        .arg(votes.commentaires.at(comment))
        .arg(votes.textes.at(comment).simplified().left(90));
}

QString firstText(const DossierVotes& votes, const std::vector<double>& values, const QString& title) {
    constexpr std::size_t kShown = 5;
    const auto order = byValue(values);
    QString text = title + QLatin1Char('\n');
    for (std::size_t i = 0; i < std::min(kShown, order.size()); ++i)
        text +=
            QStringLiteral("  %1  %2\n").arg(base::decimal(values[order[i]], 3), shortText(votes, order[i]));
    return text;
}

} // namespace

QJsonObject votesJson(const DossierVotes& votes, const AnalyseVotes& analyse) {
    QJsonObject json{{QStringLiteral("votants"), votes.votants.size()},
                     {QStringLiteral("commentaires"), votes.commentaires.size()},
                     {QStringLiteral("doublons"), votes.doublons},
                     {QStringLiteral("groupes"), groupsJson(votes, analyse)},
                     {QStringLiteral("consensus"), rankedJson(votes, analyse.opinions.consensus)},
                     {QStringLiteral("dissensus"), rankedJson(votes, analyse.opinions.dissensus)},
                     {QStringLiteral("representatifs"), representativesJson(votes, analyse)},
                     {QStringLiteral("majorites"), majoritiesJson(votes, analyse)},
                     {QStringLiteral("axes"), axesJson(votes, analyse.axes)},
                     {QStringLiteral("mention"), mentionRepresentativite()}};
    if (analyse.trouves) {
        json.insert(QStringLiteral("silhouette"), analyse.trouves->silhouette);
        json.insert(QStringLiteral("silhouettes"), numbersJson(analyse.trouves->silhouettes));
    }
    return json;
}

QString votesTexte(const DossierVotes& votes, const AnalyseVotes& analyse) {
    const auto sizes = sizesOf(analyse);
    QString text = Consultation::tr("%1, %2, %3.")
                       .arg(compte(votes.votants.size(), Nom::Votants),
                            compte(votes.commentaires.size(), Nom::Commentaires),
                            compte(analyse.noms.size(), Nom::Groupes)) +
                   QLatin1Char('\n');
    text +=
        firstText(votes, analyse.opinions.consensus, Consultation::tr("Ce qui rassemble tous les groupes :"));
    text += firstText(votes, analyse.opinions.dissensus, Consultation::tr("Ce qui divise :"));
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        text += Consultation::tr("Groupe %1 (%2) :")
                    .arg(analyse.noms.at(qsizetype(group)), compte(qint64(sizes[group]), Nom::Personnes)) +
                QLatin1Char('\n');
        for (const auto& one : analyse.opinions.representatifs[group])
            text += QStringLiteral("  %1 %2/%3  %4\n")
                        .arg(one.accord ? Consultation::tr("pour") : Consultation::tr("contre"))
                        .arg(one.succes)
                        .arg(one.essais)
                        .arg(shortText(votes, one.commentaire));
    }
    return text + mentionRepresentativite() + QLatin1Char('\n');
}

} // namespace isegorie::consultation
