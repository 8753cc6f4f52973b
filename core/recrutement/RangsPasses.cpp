// Why somebody of the reserve is not called when the turn comes.
#include "core/recrutement/SiegesLibres.h"
#include "core/recrutement/Textes.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace isegorie::recrutement {

namespace {

/// The last rank that is called: whoever stands before it and stays is passed over.
int lastRank(const Panel& panel, const QStringList& entrants) {
    int last = 0;
    for (const QString& candidat : entrants) {
        const Place* place = panel.ofCandidat(candidat);
        last = std::max(last,
                        place != nullptr && place->rang > 0 ? place->rang : std::numeric_limits<int>::max());
    }
    return last;
}

QStringList reasonsOf(const Vivier& vivier, const Candidat& candidat, const SiegesLibres& seats,
                      bool together) {
    if (const Obstacle why = obstacle(vivier.plan, candidat); why != Obstacle::Aucun)
        return {texteObstacle(why, vivier.plan, candidat)};
    if (const Effet effet = seats.effet(candidat); !effet.estAdmissible())
        return effet.manquements;
    return {together ? Recrut::tr("Convient à une place seule ; mais avec cette personne, les autres places "
                                  "libres ne pourraient plus toutes se pourvoir dans les quotas.")
                     : Recrut::tr("Convenait : une autre personne a été choisie.")};
}

} // namespace

QList<RangPasse> rangsPasses(const Vivier& vivier, const Panel& panel, const QStringList& entrants,
                             const QString& sortCandidatId) {
    const int last = lastRank(panel, entrants);
    Panel seated = panel;
    std::optional<SiegesLibres> seats(std::in_place, vivier, seated, sortCandidatId);
    QList<RangPasse> passed;
    for (const Place& place : panel.reserve()) {
        if (place.rang >= last)
            break;
        if (entrants.contains(place.candidatId)) { // those after are judged with this one seated
            seated.places[panel.parCandidat.value(place.candidatId)].etat = EtatPlace::Selectionne;
            seats.emplace(vivier, seated, sortCandidatId);
            continue;
        }
        if (const Candidat* candidat = vivier.find(place.candidatId))
            passed.append(
                {place.rang, place.pseudonyme, reasonsOf(vivier, *candidat, *seats, entrants.size() > 1)});
    }
    return passed;
}

QStringList phrasesRangsPasses(const QList<RangPasse>& passes) {
    constexpr qsizetype kShown = 20;
    QStringList phrases;
    phrases.reserve(kShown + 1);
    for (const RangPasse& one : passes.mid(0, kShown))
        phrases << Recrut::tr("Rang %1 de la réserve (%2), passé : %3")
                       .arg(one.rang)
                       .arg(one.pseudonyme, one.raison());
    if (const qsizetype others = passes.size() - phrases.size(); others > 0)
        phrases << Recrut::tr("… et %n autre(s) rang(s) passé(s).", nullptr, static_cast<int>(others));
    return phrases;
}

namespace {

/// "rang 5", "rangs 5 et 6", "rangs 1, 2, 3, 4, 5…", on one line.
QString ranksText(const QStringList& ranks) {
    constexpr qsizetype kRanks = 5;
    QString text = ranks.mid(0, kRanks).join(QStringLiteral(", "));
    if (ranks.size() > kRanks)
        text += QStringLiteral("…");
    else if (ranks.size() > 1)
        text = Recrut::tr("%1 et %2")
                   .arg(ranks.mid(0, ranks.size() - 1).join(QStringLiteral(", ")), ranks.last());
    text = (ranks.size() > 1 ? Recrut::tr("rangs %1") : Recrut::tr("rang %1")).arg(text);
    return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

} // namespace

QStringList resumeRangsPasses(const QList<RangPasse>& passes) {
    constexpr qsizetype kOneByOne = 5;
    constexpr qsizetype kReasons = 8;
    if (passes.size() <= kOneByOne)
        return phrasesRangsPasses(passes);
    QMap<QString, QStringList> ranks;
    for (const RangPasse& one : passes)
        for (const QString& reason : one.raisons)
            ranks[reason] << QString::number(one.rang);
    QStringList reasons = ranks.keys();
    std::stable_sort(reasons.begin(), reasons.end(), [&ranks](const QString& a, const QString& b) {
        return ranks.value(a).size() > ranks.value(b).size();
    });
    QStringList lines{Recrut::tr("%n rang(s) de la réserve passé(s), pour une raison ou plusieurs :", nullptr,
                                 static_cast<int>(passes.size()))};
    lines.reserve(kReasons + 2);
    for (const QString& reason : reasons.mid(0, kReasons)) {
        const QStringList all = ranks.value(reason);
        lines << Recrut::tr("%1 (%2) : %3").arg(all.size()).arg(ranksText(all), reason);
    }
    if (const qsizetype others = reasons.size() - kReasons; others > 0)
        lines << Recrut::tr("… et %n raison(s) plus rare(s).", nullptr, static_cast<int>(others));
    return lines;
}

} // namespace isegorie::recrutement
