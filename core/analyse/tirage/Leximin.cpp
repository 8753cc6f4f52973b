#include "core/analyse/tirage/Leximin.h"

#include "core/analyse/tirage/Generation.h"

#include <QCoreApplication>

namespace isegorie::analyse {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Leximin)
};

Distribution limited(Generation& generation) {
    Distribution result = generation.distribution();
    result.statut = result.panels.empty() ? Distribution::Statut::Infaisable : Distribution::Statut::Limite;
    return result;
}

} // namespace

base::Result<Distribution> computeDistribution(const ProblemeTirage& probleme, const Agregation& agregation,
                                               Objectif objectif, const Arret& arret) {
    Generation generation(probleme, agregation, arret);
    const auto covered = generation.cover();
    const auto ended = [&]() -> base::Result<Distribution> {
        if (arret.cause() == Arret::Cause::Annulation)
            return base::echec(base::TaskContext::cancelledErreur());
        return limited(generation);
    };
    if (covered == Generation::Issue::Infaisable)
        return Distribution{};
    if (covered == Generation::Issue::Interrompue)
        return ended();
    while (generation.reste() > 0) {
        arret.report(generation.avancement(), Texts::tr("Niveau %1 : %2 personnes à départager")
                                                  .arg(generation.niveaux() + 1)
                                                  .arg(generation.reste()));
        if (generation.raise(objectif == Objectif::Maximin) == Generation::Issue::Interrompue)
            return ended();
    }
    Distribution result = generation.distribution();
    result.statut = Distribution::Statut::Optimale;
    return result;
}

} // namespace isegorie::analyse
