#include "core/analyse/tirage/Leximin.h"

#include "core/analyse/tirage/Generation.h"

#include <QCoreApplication>

namespace isegorie::analyse {

namespace {

/// Of one search, when the levels are gone through again because some lack their proof; 0 = no limit.
constexpr int kNodes[] = {50'000, 0};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Leximin)
};

/// Stopped short of the proof. Work done is the same everywhere, time is not.
Distribution unproven(const Generation& generation, const Arret& arret) {
    Distribution result = generation.distribution();
    result.statut = Distribution::Statut::Limite;
    if (arret.cause() != Arret::Cause::Delai)
        result.travail = arret.travail().value_or(0);
    return result;
}

/// Cancelled: an error. Out of time: the best so far, unless there is not even one panel.
base::Result<Distribution> interrupted(const Generation& generation, const Arret& arret) {
    if (arret.cause() == Arret::Cause::Annulation)
        return base::echec(base::TaskContext::cancelledErreur());
    Distribution result = unproven(generation, arret);
    if (result.panels.empty())
        return base::echec(base::Erreur::refus(
            QStringLiteral("tirage.delai"),
            Texts::tr(
                "La limite de calcul est passée avant qu’un seul panel respectant les quotas soit trouvé."),
            Texts::tr("Donnez plus de temps, ou desserrez les quotas.")));
    return result;
}

/// All levels; false when interrupted.
bool climb(Generation& generation, Objectif objectif, const Arret& arret) {
    while (generation.reste() > 0) {
        arret.report(generation.avancement(), Texts::tr("Niveau %1 : %2 personnes à départager")
                                                  .arg(generation.niveaux() + 1)
                                                  .arg(generation.reste()));
        if (generation.raise(objectif == Objectif::Maximin) == Generation::Issue::Interrompue)
            return false;
    }
    return true;
}

} // namespace

base::Result<Distribution> computeDistribution(const ProblemeTirage& probleme, const Agregation& agregation,
                                               Objectif objectif, const Arret& arret) {
    Generation generation(probleme, agregation, arret);
    const auto covered = generation.cover();
    if (covered == Generation::Issue::Infaisable)
        return Distribution{};
    if (covered == Generation::Issue::Interrompue || !climb(generation, objectif, arret))
        return interrupted(generation, arret);
    for (const int nodes : kNodes) {
        if (!generation.estIncomplete())
            break;
        Distribution best = unproven(generation, arret);
        if (generation.again(nodes) == Generation::Issue::Interrompue ||
            !climb(generation, objectif, arret)) {
            auto stopped = interrupted(generation, arret);
            return !stopped || stopped->certificat.ecart < best.certificat.ecart ? stopped : best;
        }
    }
    if (generation.estIncomplete())
        return unproven(generation, arret);
    Distribution result = generation.distribution();
    result.statut = Distribution::Statut::Optimale;
    return result;
}

} // namespace isegorie::analyse
