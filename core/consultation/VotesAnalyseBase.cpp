// Groups and statements with their uncertainty.
#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesBase.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace isegorie::consultation {

using base::Result;

namespace {

constexpr long long kSmallGroup = 10;
constexpr double kDoubtful = 0.6; // Hennig: under it a group is not to be trusted
constexpr double kPoorlyApart = 0.25;

/// "A", "B"… for groups that were found; published ones keep their names.
QString groupName(const AnalyseVotes& analysis, qsizetype group) {
    return analysis.trouves ? QString(QChar(u'A' + ushort(group))) : analysis.noms.at(group);
}

PartGroupe partOf(long long agree, long long disagree, long long votes) {
    PartGroupe part;
    part.accords = agree;
    part.desaccords = disagree;
    part.passes = votes - agree - disagree;
    part.accord = analyse::intervalleWilson(agree, votes);
    part.desaccord = analyse::intervalleWilson(disagree, votes);
    return part;
}

/// Who voted too seldom to have a group voted all the same.
std::vector<analyse::Comptes> countsOf(const analyse::MatriceVotes& matrix) {
    std::vector<analyse::Comptes> counts(size_t(matrix.commentaires));
    for (const auto& voter : matrix.votants)
        for (const analyse::Vote& vote : voter) {
            analyse::Comptes& own = counts[size_t(vote.commentaire)];
            ++own.votes;
            own.accords += vote.valeur > 0 ? 1 : 0;
            own.desaccords += vote.valeur < 0 ? 1 : 0;
        }
    return counts;
}

void fillStatements(ResultatVotes& result, const std::vector<std::pair<double, double>>& intervals) {
    const analyse::Opinions& opinions = result.analyse.opinions;
    const std::vector<analyse::Comptes> everybody = countsOf(result.source.dossier.matrice);
    for (int j = 0; j < result.source.dossier.matrice.commentaires; ++j) {
        EnonceAnalyse one;
        one.place = j;
        one.reference = result.source.references.at(j);
        one.texte = result.source.dossier.textes.at(j);
        one.retire = result.source.dossier.matrice.retires[size_t(j)];
        one.consensus = opinions.consensus[size_t(j)];
        one.dissensus = opinions.dissensus[size_t(j)];
        if (size_t(j) < intervals.size())
            one.intervalle = intervals[size_t(j)];
        for (const auto& group : opinions.comptes) {
            const analyse::Comptes& own = group[size_t(j)];
            one.groupes.push_back(partOf(own.accords, own.desaccords, own.votes));
        }
        const analyse::Comptes& all = everybody[size_t(j)];
        one.tous = partOf(all.accords, all.desaccords, all.votes);
        result.enonces.push_back(std::move(one));
    }
    for (size_t group = 0; group < opinions.representatifs.size(); ++group)
        for (const analyse::Representatif& one : opinions.representatifs[group]) {
            EnonceAnalyse& statement = result.enonces[size_t(one.commentaire)];
            (one.accord ? statement.representeA : statement.representeD).push_back(int(group));
        }
}

void fillGroups(ResultatVotes& result) {
    for (qsizetype group = 0; group < result.analyse.noms.size(); ++group) {
        const auto size =
            std::count(result.analyse.groupes.begin(), result.analyse.groupes.end(), int(group));
        const bool measured = result.stabilite.essais > 0;
        result.groupes.push_back({groupName(result.analyse, group), size,
                                  measured ? result.stabilite.recouvrements[size_t(group)]
                                           : std::numeric_limits<double>::quiet_NaN()});
        result.dansUnGroupe += size;
    }
}

/// What a reader could take for more than it is.
void warn(ResultatVotes& result) {
    QStringList& told = result.avertissements;
    const auto voters = static_cast<long long>(result.source.dossier.matrice.votants.size());
    if (voters > result.dansUnGroupe)
        told << Consultation::tr(
                    "Trop peu de votes pour être d’un groupe : %1 sur %2, dans « Tous » seulement.")
                    .arg(compte(voters - result.dansUnGroupe, Nom::Votants), entierTexte(voters));
    if (result.groupes.size() < 2)
        told << Consultation::tr(
            "Les votes ne distinguent pas de groupes : tous les votants n’en font qu’un.");
    for (const GroupeAnalyse& group : result.groupes) {
        if (group.effectif < kSmallGroup)
            told << Consultation::tr("Le groupe %1 n’a que %2 : ses pourcentages disent peu.")
                        .arg(group.nom, compte(group.effectif, Nom::Personnes));
        if (std::isfinite(group.recouvrement) && group.recouvrement < kDoubtful)
            told << Consultation::tr(
                        "Le groupe %1 est instable : dans les échantillons, on ne le retrouve qu’à %2.")
                        .arg(group.nom, pourcentage(group.recouvrement));
    }
    if (result.analyse.trouves && result.groupes.size() > 1 &&
        result.analyse.trouves->silhouette < kPoorlyApart)
        told << Consultation::tr(
                    "Les groupes se séparent mal (silhouette %1) : ce sont des tendances plus que "
                    "des camps.")
                    .arg(base::decimal(result.analyse.trouves->silhouette, 2));
    const auto fragile = std::count_if(result.enonces.begin(), result.enonces.end(),
                                       [](const EnonceAnalyse& one) { return one.estFragile(); });
    if (fragile > 0)
        told << Consultation::tr("Moins de %3 votes dans un groupe pour %1 sur %2 : intervalles larges.")
                    .arg(compte(fragile, Nom::Enonces))
                    .arg(result.enonces.size())
                    .arg(kVotesFragiles);
}

double gapOf(const EnonceAnalyse& one, int group) {
    const auto share = [](long long count, long long n) { return (double(count) + 1) / (double(n) + 2); };
    const PartGroupe& own = one.groupes[size_t(group)];
    long long agree = -own.accords;
    long long votes = -own.n();
    for (const PartGroupe& each : one.groupes) {
        agree += each.accords;
        votes += each.n();
    }
    const double others = share(agree, votes);
    return std::abs(share(own.accords, own.n()) - others);
}

} // namespace

bool EnonceAnalyse::estFragile() const {
    return std::any_of(groupes.begin(), groupes.end(),
                       [](const PartGroupe& one) { return one.n() < kVotesFragiles; });
}

Result<ResultatVotes> analyserAvecIncertitude(VotesAAnalyser votes,
                                              const std::optional<AppartenancesLues>& appartenances,
                                              const analyse::ParametresStabilite& parametres,
                                              base::TaskContext* context) {
    ResultatVotes result;
    result.source = std::move(votes);
    result.parametres = parametres;
    const DossierVotes& folder = result.source.dossier;
    if (context != nullptr && !context->step(0, Consultation::tr("Groupes d’opinion")))
        return base::echec(base::TaskContext::cancelledErreur());
    result.analyse = analyserVotes(folder, appartenances);
    const analyse::Arret stop(context);
    const int groups = int(result.analyse.noms.size());
    if (appartenances) // groups kept over time by a platform are not found again from the votes alone
        result.stabilite = {};
    else
        result.stabilite = stabilite(folder.matrice, result.analyse.groupes, groups, parametres, stop);
    const auto intervals =
        intervallesConsensus(folder.matrice, result.analyse.groupes, groups, parametres, stop);
    if (stop.demande())
        return base::echec(base::TaskContext::cancelledErreur());
    for (const auto& voter : folder.matrice.votants)
        result.votes += (long long)(voter.size());
    fillGroups(result);
    fillStatements(result, intervals);
    warn(result);
    return result;
}

std::vector<int> ordreEnonces(const ResultatVotes& resultat, TriEnonces tri, int groupe) {
    std::vector<int> order(resultat.enonces.size());
    std::iota(order.begin(), order.end(), 0);
    const bool hasGroup = groupe >= 0 && size_t(groupe) < resultat.groupes.size();
    std::vector<double> keys(order.size(), 0);
    for (size_t i = 0; i < keys.size(); ++i) {
        const EnonceAnalyse& one = resultat.enonces[i];
        if (tri == TriEnonces::Consensus)
            keys[i] = one.consensus;
        else if (tri == TriEnonces::Dissensus)
            keys[i] = one.dissensus;
        else if (tri == TriEnonces::Accord)
            keys[i] = (double(one.tous.accords) + 1) / (double(one.tous.n()) + 2);
        else if (tri == TriEnonces::Groupe && hasGroup)
            keys[i] = gapOf(one, groupe);
        if (one.retire)
            keys[i] -= 100;
    }
    if (tri == TriEnonces::Groupe && hasGroup) {
        const auto& list = resultat.analyse.opinions.representatifs[size_t(groupe)];
        for (size_t rank = 0; rank < list.size(); ++rank)
            keys[size_t(list[rank].commentaire)] += double(10 + list.size() - rank);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&keys](int a, int b) { return keys[size_t(a)] > keys[size_t(b)]; });
    return order;
}

} // namespace isegorie::consultation
